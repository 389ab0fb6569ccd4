// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The skill on JSON.parse and plain objects: what Node can do without any SDK. Everything is a ratio to this one.
'use strict';
const fs = require('fs');

const match = slot => {
  for (const one of slot?.resolutions?.resolutionsPerAuthority ?? []) {
    if (one.status.code === 'ER_SUCCESS_MATCH' && one.values?.length) return one.values[0].value;
  }
};

const speech = text => ({ type: 'SSML', ssml: `<speak>${text}</speak>` });

const ask = (text, reprompt, title, content, sessionAttributes) => ({
  version: '1.0',
  sessionAttributes,
  response: {
    outputSpeech: speech(text),
    card: { type: 'Simple', title, content },
    reprompt: { outputSpeech: speech(reprompt) },
    shouldEndSession: false,
  },
});

const reply = async ({ request, session, context }) => {
  const attributes = session?.attributes ?? {};
  const token = context.System.user.accessToken ?? '';
  if (request.type === 'LaunchRequest') {
    attributes.turn = 1;
    return ask('Willkommen! Sag zum Beispiel: spiele Björk.', 'Was möchtest du hören?', 'Musik', `Verbunden (${token.length})`, attributes);
  }
  const slot = request.intent.slots.artist;
  const found = match(slot);
  const name = found?.name ?? slot.value ?? '';
  const last = attributes.lastArtist ?? '';
  attributes.turn = (attributes.turn ?? 0) + 1;
  attributes.lastArtist = name;
  return ask(`Ich spiele ${name} statt ${last}.`, `Soll ich ${last} wieder spielen?`, name, `spotify:artist:${found?.id ?? ''} (${token.length})`, attributes);
};

const handle = async bytes => Buffer.from(JSON.stringify(await reply(JSON.parse(bytes))));

const answer = async (verb, path, count) => {
  const bytes = fs.readFileSync(path);
  if (verb === 'show') return (await handle(bytes)).toString();
  let total = 0;
  const start = process.hrtime.bigint();
  if (verb === 'handle') {
    for (let i = 0; i < count; i++) total += (await handle(bytes)).length;
  } else {
    for (let i = 0; i < count; i++) if (!JSON.parse(bytes).request) total++;
  }
  return `${process.hrtime.bigint() - start} ${total}`;
};

if (process.argv.includes('--once')) {
  handle(fs.readFileSync(0)).then(bytes => process.stdout.write(bytes));
} else {
  let queue = Promise.resolve();
  require('readline').createInterface({ input: process.stdin }).on('line', line => {
    const [verb, path, count] = line.split(' ');
    queue = queue.then(async () => console.log(await answer(verb, path, Number(count))));
  });
}
