// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// My Mixtape's launch without a linked account, as a function of Node on Lambda without any SDK: the Runtime API over `http`, and
// plain objects. It does less than the skill that it is compared with.
'use strict';
const http = require('http');

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

const call = (method, path, body) => new Promise((resolve, reject) => {
  const headers = body ? { 'Content-Type': 'application/json', 'Content-Length': body.length } : {};
  const request = http.request({ host, port, agent, method, path: `/2018-06-01/runtime/${path}`, headers }, response => {
    const parts = [];
    response.on('data', part => parts.push(part));
    response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
  });
  request.on('error', reject);
  request.end(body);
});

const text = said => ({ type: 'PlainText', text: said });

const reply = ({ request, session, context }) => {
  if (context.System.application.applicationId !== process.env.ALEXA_SKILL_ID) throw new Error('another skill');
  if (request.type !== 'LaunchRequest' || context.System.user?.accessToken) throw new Error('not this benchmark');
  return {
    version: '1.0',
    sessionAttributes: session.attributes ?? {},
    response: {
      outputSpeech: text('Welcome to My Mixtape! Once you have linked Spotify, I can tell you about your playlists, your favorites, and what you heard lately. I have sent a card to your Alexa app. Or say: help.'),
      card: { type: 'LinkAccount' },
      reprompt: { outputSpeech: text('Say help to hear what I can do.') },
      shouldEndSession: false,
    },
  };
};

const run = async () => {
  for (;;) {
    const event = await call('GET', 'invocation/next');
    const id = event.headers['lambda-runtime-aws-request-id'];
    process.env._X_AMZN_TRACE_ID = event.headers['lambda-runtime-trace-id'];
    await call('POST', `invocation/${id}/response`, Buffer.from(JSON.stringify(reply(JSON.parse(event.body)))));
  }
};

run();
