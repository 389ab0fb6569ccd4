// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Node's own fetch, as a program calls it. Every ratio of the transports is to this one.
'use strict';

const get = async (url, workers, count) => {
  let bytes = 0;
  const worker = async share => {
    for (let i = 0; i < share; i++) {
      const response = await fetch(url, { headers: { authorization: 'Bearer example-token' } });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const body = await response.arrayBuffer();
      bytes += body.byteLength;
    }
  };
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: workers }, (_, i) =>
    worker(Math.floor(count / workers) + (i < count % workers ? 1 : 0))));
  return `${process.hrtime.bigint() - start} ${bytes}`;
};

let queue = Promise.resolve();
require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const [verb, url, count] = line.split(' ');
  queue = queue.then(async () => console.log(await get(url, Number(verb.slice('get:'.length)), Number(count))));
}).on('close', () => queue.then(() => process.exit()));
