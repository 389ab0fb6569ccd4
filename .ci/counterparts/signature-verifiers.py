#!/usr/bin/env python3
# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0
"""Compares AlexaSignature's verdicts with OpenSSL's and with Amazon's Python SDK's.

    signature-verifiers.py FOLDER TABLE

FOLDER is what the test CounterpartTests wrote: cases.tsv, and the files of each case. TABLE lists where the verdicts may
differ, a line for each: verifier, who accepts, the words of the case, the reason. A difference that no line explains fails,
and so does a line that explains none.
"""
import base64
import binascii
import concurrent.futures
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import typing

HOST = "echo-api.amazon.com"
URL = "https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem"


class Case(typing.NamedTuple):
    number: str
    kind: str
    now: int
    accepted: bool
    labels: typing.List[str]
    folder: pathlib.Path

    def text(self, name):
        return (self.folder / name).read_bytes()


def run(*command):
    return subprocess.run(command, capture_output=True).returncode == 0


def openssl(case):
    """OpenSSL's verdict: the first certificate signs, the file has its issuers, the anchors are trusted where they stand."""
    begin, end = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
    first = re.search(begin + b".*?" + end + b"\r?\n", case.text("file.pem"), re.DOTALL)
    if not first:
        return False
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "signer.pem").write_bytes(first[0])
        try:
            (place / "signature").write_bytes(base64.b64decode(case.text("signature"), validate=True))
        except binascii.Error:
            return False
        key = subprocess.run(["openssl", "x509", "-in", place / "signer.pem", "-noout", "-pubkey"], capture_output=True)
        (place / "key.pem").write_bytes(key.stdout)
        return run(
            "openssl", "verify", "-no-CApath", "-no-CAstore", "-attime", str(case.now), "-CAfile", case.folder / "anchors.pem", "-partial_chain",
            "-untrusted", case.folder / "file.pem", "-purpose", "sslserver", "-verify_hostname", HOST, "-auth_level", "2",
            place / "signer.pem") and run(
            "openssl", "dgst", "-sha256", "-verify", place / "key.pem", "-signature", place / "signature",
            case.folder / "body")


def widen_oscrypto():
    """oscrypto looks for a version of OpenSSL with one digit in each part: 3.0.19 has two."""
    import importlib.util
    package = pathlib.Path(importlib.util.find_spec("oscrypto").origin).parent
    for path in ("_openssl/_libcrypto_ctypes.py", "_openssl/_libcrypto_cffi.py"):
        text = (package / path).read_text()
        (package / path).write_text(text.replace(r"'\\b(\\d\\.\\d\\.\\d[a-z]*)\\b'", r"'\\b(\\d+\\.\\d+\\.\\d+[a-z]*)\\b'"))


def amazon(case):
    """The verdict of Amazon's SDK, which finds the certificates in its cache, and trusts the case's anchors alone."""
    from asn1crypto import pem
    from ask_sdk_webservice_support import verifier
    from certvalidator import CertificateValidator, ValidationContext

    now = datetime.datetime.fromtimestamp(case.now, datetime.timezone.utc)
    anchors = [der for _, _, der in pem.unarmor(case.text("anchors.pem"), multiple=True)]

    class Validator(CertificateValidator):
        def __init__(self, signer, others):
            super().__init__(signer, others, ValidationContext(trust_roots=anchors, moment=now))

    class Clock:
        @staticmethod
        def utcnow():
            return now.replace(tzinfo=None)

    verifier.CertificateValidator, verifier.datetime = Validator, Clock
    asked = verifier.RequestVerifier()
    asked._cert_cache[URL] = case.text("file.pem")
    headers = {"SignatureCertChainUrl": URL, "Signature-256": case.text("signature").decode()}
    try:
        asked.verify(headers, case.text("body").decode(), None)
        return True
    except ModuleNotFoundError:
        raise
    except Exception:  # It does not wrap everything in its own.
        return False


def main():
    folder, table = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    cases = []
    for line in (folder / "cases.tsv").read_text().splitlines():
        number, kind, now, verdict, labels = line.split("\t")
        cases.append(Case(number, kind, int(now), verdict == "accepted", labels.split("|"), folder / number))
    rows = [tuple(line.split("\t")) for line in table.read_text().splitlines() if line and not line.startswith("#")]

    widen_oscrypto()
    import warnings
    warnings.simplefilter("ignore")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        verdicts = {("openssl", case.number): verdict for case, verdict in zip(cases, pool.map(openssl, cases))}
    for case in cases:
        verdicts["python", case.number] = amazon(case)

    used, unexplained = set(), 0
    for name in ("openssl", "python"):
        both = differ = 0
        for case in cases:
            theirs = verdicts[name, case.number]
            if theirs == case.accepted:
                both += theirs
                continue
            differ += 1
            direction = "we" if case.accepted else "they"
            reasons = {row for row in rows if row[0] == name and row[1] == direction and row[2] in case.labels}
            used |= reasons
            if not reasons:
                unexplained += 1
                print(f"{name}: {direction} accept, and the table does not say why: {case.kind}: {'; '.join(case.labels)}")
        picked = sum(case.kind == "picked" for case in cases)
        print(f"{name}: {picked} picked and {len(cases) - picked} generated cases, both accept {both}, {differ} differ as listed")
    for row in rows:
        if row not in used:
            unexplained += 1
            print(f"the table explains a difference that there is not: {' | '.join(row[:3])}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
