# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""usage: signed.py FOLDER COUNT ENVELOPE   Makes a root, a key for echo-api.amazon.com, and signed requests for one moment.

Needs PyPI's `cryptography`. The keys are made anew each time, and the private ones are not written."""
import base64
import datetime
import json
import os
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

NOW = datetime.datetime(2026, 7, 1, 12, tzinfo=datetime.timezone.utc)


def certificate(name, key, issuer, issuer_key, extensions):
    def named(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    builder = x509.CertificateBuilder(
        subject_name=named(name), issuer_name=named(issuer), public_key=key.public_key(),
        serial_number=x509.random_serial_number(), not_valid_before=NOW - datetime.timedelta(days=30),
        not_valid_after=NOW + datetime.timedelta(days=30))
    for extension, is_critical in extensions:
        builder = builder.add_extension(extension, is_critical)
    return builder.sign(issuer_key, hashes.SHA256())


def usage(signs, certifies):
    return x509.KeyUsage(digital_signature=signs, content_commitment=False, key_encipherment=signs,
                         data_encipherment=False, key_agreement=False, key_cert_sign=certifies, crl_sign=certifies,
                         encipher_only=False, decipher_only=False)


def write(folder, count, envelope):
    root_key, key = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
    root = certificate("Benchmark root", root_key, "Benchmark root", root_key,
                       [(x509.BasicConstraints(True, None), True), (usage(False, True), True)])
    leaf = certificate("echo-api.amazon.com", key, "Benchmark root", root_key,
                       [(x509.SubjectAlternativeName([x509.DNSName("echo-api.amazon.com")]), False),
                        (x509.BasicConstraints(False, None), True), (usage(True, False), True)])
    os.makedirs(folder, exist_ok=True)
    for name, one in (("root.pem", root), ("chain.pem", leaf)):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(one.public_bytes(serialization.Encoding.PEM))
    with open(os.path.join(folder, "time"), "w") as file:
        file.write(str(int(NOW.timestamp())))
    with open(envelope) as file:
        body = json.load(file)
    body["request"]["timestamp"] = NOW.strftime("%Y-%m-%dT%H:%M:%SZ")
    # As wrk's script reads them: two lines for each request.
    with open(os.path.join(folder, "requests"), "w") as file:
        for i in range(count):
            body["request"]["requestId"] = f"amzn1.echo-api.request.{i:08}"
            text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
            signature = base64.b64encode(key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256()))
            file.write(f"{signature.decode()}\n{text}\n")


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3])
