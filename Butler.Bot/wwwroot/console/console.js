// What a page of the console cannot do from the host: sound, notifications, the draft that outlives a lost connection.
window.butlerConsole = (() => {
  let composing = false;
  let audio = null;
  document.addEventListener('compositionstart', () => { composing = true; });
  document.addEventListener('compositionend', () => { setTimeout(() => { composing = false; }, 0); });
  const key = talk => 'butler-draft:' + talk;
  const read = talk => { try { return JSON.parse(sessionStorage.getItem(key(talk)) || 'null'); } catch { return null; } };
  document.addEventListener('input', event => {
    const talk = event.target.dataset && event.target.dataset.keep;
    if (!talk) return;
    const before = read(talk);
    sessionStorage.setItem(key(talk), JSON.stringify({ text: event.target.value, key: before && before.key }));
  });
  // Enter sends; without this the browser would add the line first.
  document.addEventListener('keydown', event => {
    if (event.target.id === 'words' && event.key === 'Enter' && !event.shiftKey && !composing && !event.isComposing) event.preventDefault();
  }, true);
  const beep = (times, pitch) => {
    try {
      audio = audio || new AudioContext();
      for (let i = 0; i < times; i++) {
        const tone = audio.createOscillator();
        const level = audio.createGain();
        tone.frequency.value = pitch;
        level.gain.value = 0.15;
        tone.connect(level).connect(audio.destination);
        tone.start(audio.currentTime + i * 0.3);
        tone.stop(audio.currentTime + i * 0.3 + 0.18);
      }
    } catch { /* no sound without a loudspeaker */ }
  };
  const soundOn = () => localStorage.getItem('butler-sound') !== 'off';
  return {
    soundOn,
    composing: () => composing,
    toggleSound: () => {
      const on = !soundOn();
      localStorage.setItem('butler-sound', on ? 'on' : 'off');
      if (on) {
        beep(1, 880);
        if ('Notification' in window && Notification.permission === 'default') Notification.requestPermission();
      }
      return on;
    },
    title: waiting => { document.title = document.title.replace(/^\(\d+\) /, ''); if (waiting > 0) document.title = '(' + waiting + ') ' + document.title; },
    call: (alarm, title, text) => {
      if (!soundOn()) return;
      beep(alarm ? 6 : 1, alarm ? 1320 : 880);
      // No word of a resident's on a screen that others see.
      if ('Notification' in window && Notification.permission === 'granted' && document.hidden) new Notification(title, { body: text, tag: 'butler', requireInteraction: alarm });
    },
    toEnd: id => { const list = document.getElementById(id); if (list) list.scrollTop = list.scrollHeight; },
    focus: id => { const field = document.getElementById(id); if (field) field.focus(); },
    kept: talk => read(talk),
    sent: (talk, next) => sessionStorage.setItem(key(talk), JSON.stringify({ text: '', key: next })),
    print: () => window.print(),
    signOut: path => fetch(path, { method: 'POST', redirect: 'manual' }).then(() => { location.href = '/manager/sign-in'; })
  };
})();
