'use strict';
// Signs tokens as channels do, has the official validator judge them against a metadata server, and posts the same tokens
// to the host. Reads what to do from standard input and writes both verdicts to standard output.
const { BotFrameworkAuthenticationFactory, PasswordServiceClientCredentialFactory } = require('botframework-connector');
const jwt = require('jsonwebtoken');

const input = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const now = Math.floor(Date.now() / 1000);
const activity = { type: 'typing', id: 'in-1', channelId: 'test', serviceUrl: input.serviceUrl, conversation: { id: 'c1' }, from: { id: 'u1' }, recipient: { id: 'bot' } };

function sign(changes = {}, key = 'good', header = {}) {
  const claims = { iss: input.issuer, aud: input.appId, nbf: now - 60, exp: now + 1800, serviceurl: input.serviceUrl, ...changes };
  for (const name of Object.keys(claims)) {
    if (claims[name] === null) {
      delete claims[name];
    }
  }

  return `Bearer ${jwt.sign(claims, input.keys[key], { algorithm: 'RS256', keyid: header.kid || key, noTimestamp: true })}`;
}

function unsigned() {
  const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'none', typ: 'JWT' })}.${part({ iss: input.issuer, aud: input.appId, exp: now + 1800, serviceurl: input.serviceUrl })}.`;
}

const emulator = { iss: input.emulatorIssuer, appid: input.appId, ver: '1.0', serviceurl: null };
const tokens = {
  right: sign(),
  emulator: sign(emulator),
  issuer: sign({ iss: 'https://evil.example' }),
  audience: sign({ aud: 'somebody-else' }),
  expired: sign({ nbf: now - 7200, exp: now - 3600 }),
  early: sign({ nbf: now + 3600, exp: now + 7200 }),
  forged: sign({}, 'unendorsed', { kid: 'good' }),
  unendorsed: sign({}, 'unendorsed'),
  unknownKey: sign({}, 'good', { kid: 'nobody' }),
  otherAddress: sign({ serviceurl: 'https://elsewhere.example/' }),
  noAddress: sign({ serviceurl: null }),
  otherApp: sign({ ...emulator, appid: '99999999-2222-3333-4444-555555555555' }),
  unsigned: unsigned(),
  garbage: 'Bearer x.y.z',
};

(async () => {
  const official = BotFrameworkAuthenticationFactory.create(
    '', false, input.login, 'https://api.botframework.com', input.issuer, '', input.metadata, input.metadata, '',
    new PasswordServiceClientCredentialFactory(input.appId, 'not a secret'), { requiredEndorsements: [], validateClaims: undefined }, undefined, undefined);
  const verdicts = {};
  for (const [name, header] of Object.entries(tokens)) {
    let accepted = true;
    try {
      await official.authenticateRequest(activity, header);
    } catch {
      accepted = false;
    }

    const answer = await fetch(input.host, { method: 'POST', headers: { 'content-type': 'application/json', authorization: header }, body: JSON.stringify(activity) });
    verdicts[name] = { official: accepted, host: answer.status };
  }

  process.stdout.write(JSON.stringify(verdicts));
  process.exit(0);
})().catch(e => {
  process.stderr.write(String(e && e.stack || e));
  process.exit(1);
});
