// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// usage: node turn-server.js UPSTREAM [SIGNED]   My Mixtape's "my playlists" on Node's http alone, without any SDK. With a folder
// of Harness/signed.py it verifies signatures with a key that it knows, and nothing else of what an endpoint has to check.
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const http = require('http');

const [upstream, signed] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
const key = signed && new crypto.X509Certificate(fs.readFileSync(`${signed}/chain.pem`)).publicKey;

const read = stream => new Promise((done, failed) => {
  const pieces = [];
  stream.on('data', piece => pieces.push(piece)).on('end', () => done(Buffer.concat(pieces))).on('error', failed);
});

const playlists = token => new Promise((done, failed) => {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  http.get(`${upstream}/v1/me/playlists?limit=50`, { agent, headers }, answer => read(answer).then(JSON.parse).then(done, failed))
    .on('error', failed);
});

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const answer = async ({ context }) => {
  const page = await playlists(context.System.user.accessToken);
  const names = page.items.map(one => one.name);
  const spoken = names.slice(0, 5).map(escaped);
  if (page.total > spoken.length) spoken.push(`${page.total - spoken.length} more`);
  const last = spoken.pop();
  const list = `${spoken.join(',<break time="250ms"/> ')},<break time="250ms"/> and ${last}`;
  const lines = names.slice(0, 20).map(name => `• ${name}`);
  return {
    version: '1.0',
    sessionAttributes: {},
    response: {
      outputSpeech: { type: 'SSML', ssml: `<speak>You have ${page.total} playlists: ${list}.</speak>` },
      card: { type: 'Simple', title: 'Your playlists', content: [...lines, '', 'From Spotify'].join('\n') },
      shouldEndSession: true,
    },
  };
};

const server = http.createServer(async (request, response) => {
  const body = await read(request);
  if (key && !crypto.verify('sha256', body, key, Buffer.from(request.headers['signature-256'] ?? '', 'base64'))) {
    return response.writeHead(400).end();
  }
  const bytes = Buffer.from(JSON.stringify(await answer(JSON.parse(body))));
  response.writeHead(200, { 'Content-Type': 'application/json;charset=utf-8', 'Content-Length': bytes.length }).end(bytes);
});
server.keepAliveTimeout = 75000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
