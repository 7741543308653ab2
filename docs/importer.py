"""A whole importer, with nothing but Python (3.9 or later): importer.mjs in another language. One run at a time:
WIREDESK_API=https://… WIREDESK_KEY=wd_licensee_… python3 importer.py FOLDER"""

import json
import os
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import Request, urlopen

api = os.environ["WIREDESK_API"].rstrip("/") + "/"  # it may end in a stage: …/prod
folder = Path(sys.argv[1] if len(sys.argv) > 1 else "articles")
for place in ("embargoed", "owed"):
    (folder / place).mkdir(parents=True, exist_ok=True)


def call(url, method="GET", may_fail=False):
    request = Request(urljoin(api, url), method=method, headers={"x-api-key": os.environ["WIREDESK_KEY"]})
    try:
        with urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        is_busy = error.code == 429 and int(error.headers["Retry-After"] or 0) <= 60  # else a quota of articles is used up
        if is_busy or (error.code >= 500 and not may_fail):
            raise
        is_told = error.code >= 500 or error.headers.get_content_type() == "application/problem+json"
        return error.code if is_told else 0, error.read()  # 0: a page of a proxy, which says nothing of a story


def read(url):
    status, body = call(url)
    if status != 200:
        sys.exit(f"{url}: {status} {body}")
    return body


def save(file, text):
    new = file.with_name(f"{file.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)  # whole, or not at all


def take(id, status=None, article=None):
    shown, held, owed = folder / f"{id}.json", folder / "embargoed" / f"{id}.json", folder / "owed" / id
    if article is None:  # too large for the page, or not to be had: 404, 410
        code, body = call(f"v1/articles/{id}", may_fail=status != "canceled")
        if code == 429 or code >= 500:
            owed.touch()  # fetched once the quota is renewed, or the text mended; the feed goes on
            if status == "withheld":
                shown.unlink(missing_ok=True)  # it may not be published for now, whatever we have
            return code
        if code not in (200, 404, 410):  # a 403, of a revoked key or the firewall, does not say that the story is gone
            sys.exit(f"{id}: {code} {body}")
        article = body if code == 200 else None
    file = article and (held if article["status"] == "withheld" else shown)  # withheld: given in advance, not to be published
    for old in {shown, held} - {file}:
        old.unlink(missing_ok=True)
    if file:
        save(file, json.dumps(article, ensure_ascii=False, indent=2))
    owed.unlink(missing_ok=True)
    if status == "canceled" and not file:
        call(f"v1/articles/{id}/takedown", "PUT")  # our copy is down, and it was not reinstated since
    return 200


# Kills to confirm come first: a run may have been cut off between taking a copy away and saying so.
for takedown in read("v1/account")["takedowns"]:
    take(takedown["articleId"], "canceled")
for owed in list((folder / "owed").iterdir()):
    if take(owed.name) == 429:
        break

cursor_file = folder / "cursor"
cursor = cursor_file.read_text() if cursor_file.exists() else ""
while True:
    page = read("v1/feed?view=full&limit=50" + (f"&after={cursor}" if cursor else ""))
    for change in page["changes"]:
        take(change["articleId"], change["status"], change.get("article"))
    save(cursor_file, page["next"])  # after the page: what was cut off is done again, and is then the same
    if page["next"] == cursor:
        break
    cursor = page["next"]
