# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""usage: server-upstream.py COUNT SLOW [swap]   Stands in for Spotify's list of playlists, and counts which token came how often.

Tokens are `soak-` and nine digits; the answer to each has one playlist, whose name has the same digits. It comes after 1 to 20 ms,
so that answers overtake each other; to tokens from SLOW on after a second. With `swap`, two answers in a thousand are exchanged.
Writes its port; when its standard input ends, a line of JSON with what it received of the tokens below COUNT."""
import asyncio
import json
import random
import re
import sys

count, slow, swaps = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:] == ["swap"]
TOKEN = re.compile(rb"soak-(\d{9})")
PAGE = ('{"href":"https://api.spotify.com/v1/me/playlists?offset=0&limit=50","limit":50,"next":null,"offset":0,"previous":null,'
        '"total":1,"items":[{"collaborative":false,"description":"","external_urls":{},'
        '"href":"https://api.spotify.com/v1/playlists/%(n)s","id":"%(n)s","images":[],"name":"Mix %(n)s",'
        '"owner":{"display_name":"Sam","id":"sam","type":"user","uri":"spotify:user:sam","external_urls":{}},"public":true,'
        '"snapshot_id":"a","type":"playlist","uri":"spotify:playlist:%(n)s","items":{"href":"","total":4}}]}')
received = bytearray(count)
odd = []
first = None


class Client(asyncio.Protocol):
    held = None

    def __init__(self):
        self.buffer = b""

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        global first
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head, self.buffer = self.buffer[:end], self.buffer[end + 4:]
            tokens = TOKEN.findall(head)
            # One token, and but for it the request that all others are, so that nothing else of a user can be in it.
            plain = TOKEN.sub(b"", head)
            first = first or plain
            if len(tokens) != 1 or plain != first or int(tokens[0]) >= count:
                odd.append(head.decode("latin-1"))
                self.transport.close()
                return
            number = int(tokens[0])
            received[number] = min(255, received[number] + 1)
            delay = 1 if number >= slow else random.uniform(0.001, 0.02)
            asyncio.get_running_loop().call_later(delay, self.answer, tokens[0].decode())

    def answer(self, number):
        if swaps and Client.held:
            other, its = Client.held
            Client.held = None
            other.write(number)
            number = its
        elif swaps and int(number) % 1000 == 500:
            Client.held = self, number
            return
        self.write(number)

    def write(self, number):
        page = PAGE % {"n": number}
        self.transport.write(
            f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(page)}\r\n\r\n{page}".encode())


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Client, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    print(json.dumps({"once": received.count(1), "never": received.count(0), "odd": len(odd), "example": odd[:1],
                      "head": (first or b"").decode("latin-1")}), flush=True)


asyncio.run(main())
