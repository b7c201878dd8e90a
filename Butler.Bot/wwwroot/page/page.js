'use strict';

(() => {
  const settings = JSON.parse(document.getElementById('settings').textContent);
  const api = '/v3/directline';
  const refreshEvery = 10 * 60 * 1000;

  const words = {
    zh: {
      tag: 'zh-CN', community: settings.community, other: 'EN', otherTag: 'en',
      tagline: '一对一管家服务 · 全天候', yourManager: '您的客户经理', live: '真人在线为您服务', human: '转人工', handoff: '转人工',
      footer: '“AI 生成”的回答仅供参考，重要事项以客户经理确认为准。紧急情况请直拨 119 · 120 · 110',
      chooserTitle: '您是哪一户？', chooserHint: '演示环境：选一户，即以这户业主的身份对话。', search: '搜索户号、房号或姓名',
      change: '切换住户', none: '没有符合的住户。',
      butler: '管家助手', ai: 'AI 生成', person: '客户经理 · 真人', system: '管家中心', portrait: '管',
      placeholder: '请说，例如：明天上午洗空调',
      noBundle: '对话组件没有随程序一起构建。请在能使用 npm 的机器上运行 <code>dotnet build Butler.Bot</code>，然后刷新本页。其余服务不受影响。',
      noToken: '请从小区公众号、小程序或服务卡二维码进入对话。', expired: '对话已过期，请重新进入。', offline: '暂时连不上管家，正在重试…',
    },
    en: {
      tag: 'en-US', community: settings.communityEn, other: '中文', otherTag: 'zh-CN',
      tagline: 'Your personal butler, day and night', yourManager: 'Your manager', live: 'A person is with you', human: 'Talk to a person', handoff: 'I want to talk to my manager',
      footer: '“AI-generated” answers can be wrong; your manager confirms what matters. Emergencies: 119 · 120 · 110',
      chooserTitle: 'Which home is yours?', chooserHint: 'Demonstration: choose a home and chat as its resident.', search: 'Search by number, door or name',
      change: 'Change resident', none: 'No such home.',
      butler: 'Butler', ai: 'AI-generated', person: 'Your manager · a person', system: 'Butler desk', portrait: 'B',
      placeholder: 'What can we do for you?',
      noBundle: 'The chat component was not built. Run <code>dotnet build Butler.Bot</code> on a machine where npm works, then reload this page. Everything else keeps working.',
      noToken: 'Please open the chat from your community’s official account, app or service card.', expired: 'This chat has expired. Please open it again.', offline: 'The butler cannot be reached; trying again…',
    },
  };

  const byId = id => document.getElementById(id);
  let language = recall('language') || (/^en/i.test(navigator.language) ? 'en' : 'zh');
  let say = words[language];

  function recall(name) {
    try {
      return localStorage.getItem(`butler.${name}`);
    } catch {
      return null;
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem(`butler.${name}`, value);
    } catch {
      // Private windows may keep nothing; the chat works without.
    }
  }

  function show(text) {
    byId('notice').innerHTML = text;
    byId('notice').hidden = !text;
  }

  function translate() {
    document.documentElement.lang = say.tag;
    document.title = `${say.community} · ${say.butler}`;
    byId('community').textContent = say.community;
    byId('language').textContent = say.other;
    byId('language').lang = say.otherTag;
    byId('resident').title = say.change;
    for (const element of document.querySelectorAll('[data-say]')) element.textContent = say[element.dataset.say];
    for (const element of document.querySelectorAll('[data-hint]')) element.placeholder = say[element.dataset.hint];
  }

  async function call(method, path, token, body) {
    const response = await fetch(path, {
      method,
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw Object.assign(new Error(`${method} ${path}: ${response.status}`), { status: response.status });
    return response.json();
  }

  /** The token's claims; its signature is the host's business. */
  function claimsOf(token) {
    const part = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(decodeURIComponent(Array.from(atob(part), c => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')));
  }

  // ---- who chats ----

  async function chooseResident() {
    const residents = await call('GET', '/page/residents');
    const list = byId('households');
    const search = byId('search');
    const dialog = byId('chooser');
    return new Promise(resolve => {
      function choose(resident) {
        dialog.close();
        resolve(resident.id);
      }

      function fill() {
        const wanted = search.value.trim().toLowerCase();
        const found = residents.filter(r => `${r.id} ${r.room} ${r.name}`.toLowerCase().includes(wanted));
        list.replaceChildren(...found.map(r => {
          const button = document.createElement('button');
          button.type = 'button';
          for (const [kind, text] of [['number', r.id], ['door', r.room], ['person', r.name]]) {
            const span = document.createElement('span');
            span.className = kind;
            span.textContent = text;
            button.append(span);
          }
          button.addEventListener('click', () => choose(r));
          const item = document.createElement('li');
          item.append(button);
          return item;
        }));
        if (!found.length) list.textContent = say.none;
      }

      search.oninput = fill;
      search.onkeydown = event => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        list.querySelector('button')?.click();
      };
      dialog.oncancel = event => {
        if (!recall('resident')) event.preventDefault();
      };
      dialog.onclose = () => resolve(null);
      search.value = '';
      fill();
      dialog.showModal();
    });
  }

  // ---- the session: token and conversation, kept over reloads ----

  const keyOf = user => `session.${user || 'me'}`;

  function keep(user, { token, conversationId }) {
    remember(keyOf(user), JSON.stringify({ token, conversationId }));
    return { token, conversationId };
  }

  async function openSession(user) {
    const known = JSON.parse(recall(keyOf(user)) || 'null');
    if (known) {
      try {
        return keep(user, await call('POST', `${api}/tokens/refresh`, known.token));
      } catch (failure) {
        if (![401, 403].includes(failure.status)) throw failure;
      }
    }
    if (!user) return null;
    if (known) {
      try {
        return keep(user, await call('POST', `${api}/tokens/generate`, null, { user: { id: user }, conversation: { id: known.conversationId } }));
      } catch (failure) {
        if (failure.status !== 404) throw failure;
      }
    }
    return keep(user, await call('POST', `${api}/tokens/generate`, null, { user: { id: user } }));
  }

  // ---- Web Chat ----

  // Web Chat brings its own React and keeps it to itself; an element is this plain object (what compilers inline).
  const element = (type, props, ...children) => ({
    $$typeof: Symbol.for('react.element'), type, key: props.key || null, ref: null, props: { ...props, children }, _owner: null,
  });

  const authorOf = activity => activity.from?.role === 'user' ? 'resident' : activity.channelData?.from || activity.from?.id;

  function nameplate(activity) {
    const author = authorOf(activity);
    if (author === 'manager') return element('div', { key: 'from', className: 'from manager' }, activity.from.name, element('span', { key: 'mark', className: 'mark' }, say.person));
    if (author === 'system') return element('div', { key: 'from', className: 'from' }, say.system);
    return element('div', { key: 'from', className: 'from' }, say.butler, element('span', { key: 'mark', className: 'mark' }, say.ai));
  }

  const activityMiddleware = () => next => (card, ...rest) => {
    const render = next(card, ...rest);
    if (!render || card.activity.type !== 'message' || authorOf(card.activity) === 'resident') return render;
    return (...args) => element('div', { key: card.activity.id }, nameplate(card.activity), element('div', { key: 'words' }, render(...args)));
  };

  const avatarMiddleware = () => () => ({ activity, fromUser }) => {
    if (fromUser) return false;
    const person = authorOf(activity) === 'manager';
    return () => element('div', { className: person ? 'avatar' : 'avatar ai', 'aria-hidden': true }, person ? (activity.from.name || '')[0] : say.portrait);
  };

  // Manager and butler are two people to the resident, though Web Chat takes both for "the bot".
  const groupActivitiesMiddleware = () => next => setup => {
    const bySender = [];
    for (const activity of setup.activities) {
      const last = bySender.at(-1);
      if (last && authorOf(last[0]) === authorOf(activity)) last.push(activity);
      else bySender.push([activity]);
    }
    return { ...next(setup), sender: bySender };
  };

  const style = () => ({
    accent: '#0e4a45', backgroundColor: 'transparent', primaryFont: getComputedStyle(document.body).fontFamily,
    avatarSize: 36, botAvatarInitials: say.portrait, paddingRegular: 12, paddingWide: 14,
    bubbleBackground: '#ffffff', bubbleBorderColor: '#e5dece', bubbleBorderRadius: 14, bubbleTextColor: '#23302e', bubbleMaxWidth: 560, bubbleMinHeight: 38,
    bubbleFromUserBackground: '#0e4a45', bubbleFromUserBorderColor: '#0e4a45', bubbleFromUserBorderRadius: 14, bubbleFromUserTextColor: '#ffffff',
    suggestedActionLayout: 'flow', suggestedActionBackgroundColor: '#fffdf8', suggestedActionBorderColor: '#c4a768', suggestedActionBorderRadius: 20,
    suggestedActionTextColor: '#0e4a45', suggestedActionHeight: 40, suggestedActionBackgroundColorOnHover: '#f3eee0',
    sendBoxBackground: '#ffffff', sendBoxHeight: 52, sendBoxTextWrap: true, sendBoxMaxHeight: 140, sendBoxButtonColor: '#0e4a45', sendBoxButtonColorOnHover: '#17655e',
    sendBoxBorderTop: '1px solid #e5dece', sendBoxPlaceholderColor: '#6d7774', subtle: '#5b6764', timestampColor: '#5b6764',
    timestampFormat: 'absolute', groupTimestamp: 5 * 60 * 1000, hideUploadButton: false, uploadAccept: 'image/*,.heic,application/pdf', sendAttachmentOn: 'send',
    hideScrollToEndButton: false,
  });

  function watchActivities() {
    return ({ dispatch }) => next => action => {
      if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.type === 'message') {
        const author = authorOf(action.payload.activity);
        if (author === 'manager' || author === 'butler') byId('live').hidden = author !== 'manager';
      }
      return next(action);
    };
  }

  async function chat(user, session) {
    // Starting twice is starting once; the language is the welcome's.
    const started = await call('POST', `${api}/conversations`, session.token, { locale: say.tag });
    const directLine = WebChat.createDirectLine({ domain: new URL(api, location.href).href, token: started.token, conversationId: started.conversationId });
    const store = WebChat.createStore({}, watchActivities());
    directLine.connectionStatus$.subscribe(status => onConnection(status, user, directLine));
    byId('human').onclick = () => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: say.handoff } });
    WebChat.renderWebChat({
      directLine, store, activityMiddleware, avatarMiddleware, groupActivitiesMiddleware,
      locale: say.tag,
      sendTypingIndicator: true,
      styleOptions: style(),
      overrideLocalizedStrings: strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: say.placeholder }),
    }, byId('chat'));
    setInterval(() => openSession(user).catch(() => {}), refreshEvery);
  }

  let reconnecting = false;

  async function onConnection(status, user, directLine) {
    const expired = 3;
    const failed = 4;
    if (status === 2) show('');
    if (status === failed) show(say.offline);
    if (status !== expired || reconnecting) return;
    reconnecting = true;
    try {
      const session = await openSession(user);
      if (!session) {
        show(say.expired);
        return;
      }
      directLine.reconnect(await call('POST', `${api}/conversations`, session.token, { locale: say.tag }));
    } catch {
      show(say.offline);
    } finally {
      reconnecting = false;
    }
  }

  async function showCard(session) {
    const card = await call('GET', '/page/me', session.token);
    if (card.manager) {
      byId('manager').textContent = card.manager;
      byId('portrait').textContent = card.manager[0];
      byId('phone').textContent = card.phone || '';
      byId('phone').href = `tel:${(card.phone || '').replace(/[^\d+]/g, '')}`;
      byId('card').hidden = false;
    }
    if (settings.demo && card.household) {
      const door = document.createElement('span');
      door.className = 'door';
      door.textContent = `${card.room || card.household} `;
      byId('resident').replaceChildren(door, card.name || card.household);
      byId('resident').hidden = false;
    }
  }

  function loadWebChat() {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = settings.webChat;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  /** A token that the property's own app passes in the fragment, which never reaches a server's log. */
  function adoptToken() {
    const token = new URLSearchParams(location.hash.slice(1)).get('token');
    if (!token) return;
    history.replaceState(null, '', location.pathname + location.search);
    try {
      keep(null, { token, conversationId: claimsOf(token).conv });
    } catch {
      show(say.expired);
    }
  }

  async function open() {
    translate();
    byId('language').addEventListener('click', () => {
      remember('language', language === 'zh' ? 'en' : 'zh');
      location.reload();
    });
    byId('resident').addEventListener('click', async () => {
      const chosen = await chooseResident();
      if (!chosen) return;
      remember('resident', chosen);
      location.reload();
    });
    if (!settings.webChat) {
      show(say.noBundle);
      return;
    }

    const bundle = loadWebChat();
    adoptToken();
    let user = null;
    let session = await openSession(null);
    if (!session && settings.demo) {
      user = recall('resident');
      if (!user) {
        user = await chooseResident();
        if (!user) return;
        remember('resident', user);
      }
      session = await openSession(user);
    }
    if (!session) {
      show(say.noToken);
      return;
    }
    await Promise.all([bundle, showCard(session)]);
    await chat(user, session);
  }

  open().catch(() => show(say.offline));
})();
