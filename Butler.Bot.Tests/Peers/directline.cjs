'use strict';
// Talks with the host as a browser does, by the official Direct Line client: over a websocket, by polling, and again in
// the same conversation. Reads what to do from standard input and writes what it saw to standard output.
global.XMLHttpRequest = require('xhr2');
global.WebSocket = require('ws');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const input = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const patience = 20000;

function within(promise, what) {
  return Promise.race([promise, new Promise((_, fail) => setTimeout(() => fail(new Error(`waited in vain for ${what}`)), patience).unref())]);
}

async function say(line, seen, text) {
  const id = await within(new Promise((done, fail) => line.postActivity({ type: 'message', from: { id: input.user }, text, locale: 'zh-CN' }).subscribe(done, fail)), 'the id');
  const reply = await within(new Promise(done => {
    const look = setInterval(() => {
      const found = seen.find(a => a.replyToId === id);
      if (found) {
        clearInterval(look);
        done(found);
      }
    }, 20);
  }), 'the reply');
  return { id, echoed: seen.filter(a => a.id === id).length, from: (seen.find(a => a.id === id) || { from: {} }).from.id, reply: reply.text, replies: seen.filter(a => a.replyToId === id).length };
}

async function talk(options, texts) {
  const line = new DirectLine({ domain: input.domain, pollingInterval: 300, ...options });
  const seen = [];
  let online = false;
  let fault = null;
  line.connectionStatus$.subscribe(status => { online = online || status === ConnectionStatus.Online; });
  const watching = line.activity$.subscribe(a => seen.push(a), e => { fault = String(e); });
  const said = [];
  for (const text of texts) {
    said.push(await say(line, seen, text));
  }

  const conversation = line.conversationId;
  const watermark = line.watermark;
  watching.unsubscribe();
  line.end();
  return { said, online, fault, conversation, watermark, seen: seen.length };
}

(async () => {
  const socket = await talk({ token: input.tokens[0], webSocket: true }, ['你好', '再说一句']);
  const polling = await talk({ token: input.tokens[1], webSocket: false }, ['轮询也行吗']);
  const again = await talk({ token: input.tokens[0], webSocket: true, conversationId: socket.conversation, watermark: socket.watermark }, ['我回来了']);
  process.stdout.write(JSON.stringify({ socket, polling, again }));
  process.exit(0);
})().catch(e => {
  process.stderr.write(String(e && e.stack || e));
  process.exit(1);
});
