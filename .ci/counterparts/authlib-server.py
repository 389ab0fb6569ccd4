# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""An authorization server, and an API behind it, for a garage with two doors. Authlib implements OAuth.

    python authlib-server.py PORT_FILE

It listens on 127.0.0.1, on a port of the system's choice, which it writes into PORT_FILE. Everything is kept in memory.

Clients: basic-client (HTTP Basic), body-client (credentials in the body), public-client (PKCE). The secret is
"example secret & more", which a client has to form-encode. User: ada, password: example-password.
Redirect URIs: http://127.0.0.1:*/callback (RFC 8252 section 7.3), compared exactly otherwise.
"""

import html
import os
import re
import secrets
import sys
import time

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # loopback only

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7636 import CodeChallenge
from flask import Flask, jsonify, redirect, request, session
from werkzeug.serving import make_server

SECRET = "example secret & more"
PASSWORD = "example-password"
SCOPES = ["doors:read", "doors:open"]


class Client(ClientMixin):
    def __init__(self, client_id, method):
        self.client_id = client_id
        self.method = method

    def get_client_id(self):
        return self.client_id

    def get_default_redirect_uri(self):
        return None

    def get_allowed_scope(self, scope):
        return " ".join(name for name in (scope or "").split() if name in SCOPES)

    def check_redirect_uri(self, redirect_uri):
        return re.fullmatch(r"http://127\.0\.0\.1:\d+/callback", redirect_uri) is not None

    def check_client_secret(self, client_secret):
        return secrets.compare_digest(SECRET.encode(), client_secret.encode())

    def check_endpoint_auth_method(self, method, endpoint):
        return method == self.method

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        allowed = ["authorization_code", "refresh_token"]
        return grant_type in allowed + (["client_credentials"] if self.method != "none" else [])


class Code(AuthorizationCodeMixin):
    def __init__(self, code, payload, client, user):
        self.code = code
        self.client_id = client.client_id
        self.redirect_uri = payload.redirect_uri
        self.scope = payload.scope
        self.user = user
        self.code_challenge = payload.data.get("code_challenge")
        self.code_challenge_method = payload.data.get("code_challenge_method")
        self.issued_at = time.time()

    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return self.scope


class Token(TokenMixin):
    def __init__(self, values, client, user):
        self.access_token = values["access_token"]
        self.refresh_token = values.get("refresh_token")
        self.scope = values.get("scope", "")
        self.expires_in = values["expires_in"]
        self.issued_at = time.time()
        self.client = client
        self.user = user
        self.access_revoked = False
        self.refresh_revoked = False

    def check_client(self, client):
        return self.client.client_id == client.client_id

    def get_scope(self):
        return self.scope

    def get_expires_in(self):
        return self.expires_in

    def is_expired(self):
        return self.issued_at + self.expires_in < time.time()

    def is_revoked(self):
        return self.access_revoked

    def get_user(self):
        return self.user

    def get_client(self):
        return self.client


clients = {
    "basic-client": Client("basic-client", "client_secret_basic"),
    "body-client": Client("body-client", "client_secret_post"),
    "public-client": Client("public-client", "none"),
}
codes = {}
tokens = []

METHODS = ["client_secret_basic", "client_secret_post", "none"]


class AuthorizationCodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS

    def save_authorization_code(self, code, request):
        codes[code] = Code(code, request.payload, request.client, request.user)

    def query_authorization_code(self, code, client):
        kept = codes.get(code)
        if kept and kept.client_id == client.client_id and kept.issued_at + 60 > time.time():
            return kept
        return None

    def delete_authorization_code(self, authorization_code):
        codes.pop(authorization_code.code, None)

    def authenticate_user(self, authorization_code):
        return authorization_code.user


class RefreshTokenGrant(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token):
        for token in tokens:
            if token.refresh_token == refresh_token and not token.refresh_revoked:
                return token
        return None

    def authenticate_user(self, refresh_token):
        return refresh_token.user

    def revoke_old_credential(self, refresh_token):
        refresh_token.refresh_revoked = True
        refresh_token.access_revoked = True


class ClientCredentialsGrant(grants.ClientCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS[:2]


class Revocation(RevocationEndpoint):
    CLIENT_AUTH_METHODS = METHODS

    def query_token(self, token_string, token_type_hint):
        for token in tokens:
            if token_string in (token.access_token, token.refresh_token):
                return token
        return None

    def revoke_token(self, token, request):
        token.access_revoked = True
        token.refresh_revoked = True


class Validator(BearerTokenValidator):
    def authenticate_token(self, token_string):
        for token in tokens:
            if token.access_token == token_string:
                return token
        return None


app = Flask(__name__)
app.secret_key = secrets.token_bytes(32)
app.config["OAUTH2_SCOPES_SUPPORTED"] = SCOPES
app.config["OAUTH2_REFRESH_TOKEN_GENERATOR"] = True
app.config["OAUTH2_TOKEN_EXPIRES_IN"] = {"authorization_code": 3600, "refresh_token": 3600, "client_credentials": 600}


def save_token(values, request):
    tokens.append(Token(values, request.client, request.user))


server = AuthorizationServer(app, query_client=clients.get, save_token=save_token)
server.register_grant(AuthorizationCodeGrant, [CodeChallenge(required=True)])
server.register_grant(RefreshTokenGrant)
server.register_grant(ClientCredentialsGrant)
server.register_endpoint(Revocation)
protected = ResourceProtector()
protected.register_token_validator(Validator())


def page(title, body):
    return f"<!doctype html><title>{title}</title><h1>{title}</h1>{body}"


@app.get("/authorize")
def ask():
    try:
        grant = server.get_consent_grant(end_user=session.get("user"))
    except OAuth2Error as error:
        # No redirect before the redirect URI has been validated (RFC 6749 section 4.1.2.1).
        return page("Refused", f"<p>{html.escape(error.error)}</p>"), 400
    session["nonce"] = secrets.token_urlsafe(16)
    fields = f'<input type="hidden" name="nonce" value="{session["nonce"]}">'
    if "user" not in session:
        fields += '<input name="username"> <input name="password" type="password">'
    scope = html.escape(grant.request.payload.scope or "")
    button = '<button type="submit" name="consent" value="yes">Allow</button>'
    return page("The garage", f'<form method="post"><p>May {grant.client.client_id} use: {scope}?</p>{fields}{button}</form>')


@app.post("/authorize")
def answer():
    if not secrets.compare_digest(request.form.get("nonce", ""), session.pop("nonce", "-")):
        return page("Try again", ""), 400
    if request.form.get("username") == "ada" and request.form.get("password") == PASSWORD:
        session["user"] = "ada"
    if "user" not in session:
        return redirect(request.full_path, code=303)
    user = session["user"] if request.form.get("consent") == "yes" else None
    try:
        grant = server.get_consent_grant(end_user=user)
    except OAuth2Error as error:
        return page("Refused", f"<p>{html.escape(error.error)}</p>"), 400
    return server.create_authorization_response(grant_user=user, grant=grant)


@app.post("/token")
def token():
    return server.create_token_response()


@app.post("/revoke")
def revoke():
    return server.create_endpoint_response(Revocation.ENDPOINT_NAME)


doors = {"front": False, "back": False}


@app.get("/api/doors")
@protected("doors:read")
def list_doors():
    return jsonify(doors=[{"id": name, "is_open": is_open} for name, is_open in doors.items()])


@app.post("/api/doors/<name>/open")
@protected("doors:open")
def open_door(name):
    if name not in doors:
        return jsonify(error={"message": "there is no such door"}), 404
    doors[name] = True
    return jsonify(id=name, is_open=True)


# Not OAuth: the answers of broken servers.
@app.post("/broken/<kind>")
def broken(kind):
    answers = {
        "html": ("<html><body>Internal error</body></html>", 500, "text/html"),
        "page": ("<html><body>Please log in</body></html>", 200, "text/html"),
        "empty": ("", 400, "application/json"),
        "half": ('{"access_token": "half', 200, "application/json"),
    }
    body, status, kind = answers[kind]
    return body, status, {"Content-Type": kind}


if __name__ == "__main__":
    listening = make_server("127.0.0.1", 0, app, threaded=True)
    temporary = sys.argv[1] + ".new"
    with open(temporary, "w", encoding="ascii") as file:
        file.write(str(listening.server_port))
    os.rename(temporary, sys.argv[1])
    listening.serve_forever()
