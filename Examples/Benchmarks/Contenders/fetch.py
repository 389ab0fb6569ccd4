# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Python's requests, with one session and a thread for each request in flight."""
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import requests
from requests.adapters import HTTPAdapter

session = requests.Session()
session.mount("http://", HTTPAdapter(pool_connections=1, pool_maxsize=64))
session.headers["Authorization"] = "Bearer example-token"


def get(url, count):
    total = 0
    for _ in range(count):
        response = session.get(url)
        response.raise_for_status()
        total += len(response.content)
    return total


for line in sys.stdin:
    verb, url, count = line.split()
    workers, count = int(verb.removeprefix("get:")), int(count)
    shares = [count // workers + (i < count % workers) for i in range(workers)]
    start = time.perf_counter_ns()
    if workers == 1:
        total = get(url, count)
    else:
        with ThreadPoolExecutor(workers) as pool:
            total = sum(pool.map(lambda share: get(url, share), shares))
    print(time.perf_counter_ns() - start, total, flush=True)
