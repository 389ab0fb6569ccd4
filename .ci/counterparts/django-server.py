# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""An authorization server as Django applications have it: django-oauth-toolkit with the stock login page and cookies.

    python django-server.py PORT_FILE rotating|keeping

It listens on 127.0.0.1, on a port of the system's choice, which it writes into PORT_FILE; its database is deleted when
it ends. A refresh returns a new refresh token (rotating), or keeps the old one (keeping).

Clients, secret, user and redirect URI are those of authlib-server.py. django-oauth-toolkit itself lets the port of a
loopback redirect URI vary.
"""

import os
import secrets
import sys
import tempfile
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings

SECRET = "example secret & more"
PASSWORD = "example-password"

database = tempfile.TemporaryDirectory()
settings.configure(
    SECRET_KEY=secrets.token_urlsafe(50),
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.path.join(database.name, "db"),
            "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
        }
    },
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "oauth2_provider",
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.locale.LocaleMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    # A fast hash is enough: no real password is stored here.
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    STATIC_URL="static/",
    LOGIN_URL="/admin/login/",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    OAUTH2_PROVIDER={
        "SCOPES": {"doors:read": "See which doors are open", "doors:open": "Open doors"},
        "ROTATE_REFRESH_TOKEN": sys.argv[2] == "rotating",
    },
)
django.setup()

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import path
from oauth2_provider import views
from oauth2_provider.models import Application

urlpatterns = [
    path("admin/", admin.site.urls),
    path("authorize", views.AuthorizationView.as_view()),
    path("token", views.TokenView.as_view()),
    path("revoke", views.RevokeTokenView.as_view()),
]


def fill():
    call_command("migrate", verbosity=0)
    # The stock login page is that of the admin site, which admits only staff users.
    user = get_user_model().objects.create_user("ada", password=PASSWORD, is_staff=True)
    for client_id in ["basic-client", "body-client", "public-client"]:
        is_public = client_id == "public-client"
        Application.objects.create(
            client_id=client_id,
            client_secret="" if is_public else SECRET,
            client_type=Application.CLIENT_PUBLIC if is_public else Application.CLIENT_CONFIDENTIAL,
            authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
            redirect_uris="http://127.0.0.1:8917/callback",
            name=client_id,
            user=user,
        )


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    """Logs nothing: the URLs contain authorization codes."""

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    fill()
    listening = make_server("127.0.0.1", 0, get_wsgi_application(), server_class=Server, handler_class=Quiet)
    temporary = sys.argv[1] + ".new"
    with open(temporary, "w", encoding="ascii") as file:
        file.write(str(listening.server_port))
    os.rename(temporary, sys.argv[1])
    listening.serve_forever()
