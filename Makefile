# Everything that is done with this repository. `make help` lists it.
# A machine needs Python >= 3.11.5, make and git; the rest is fetched, locked by hash, into .venv and web/node_modules.

SHELL := /bin/sh
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
export PATH := $(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# A browser's event loop and asyncio.run() get in each other's way, and what is measured wants the machine to itself.
PLAIN_TESTS := tests/prep tests/content tests/repository tests/site content/examples
PROSE := README.md CONTRIBUTING.md CHANGELOG.md docs

.DEFAULT_GOAL := help
.PHONY: help serve build check test test-content update-outputs freshness links bench lock setup setup-test schemas clean

help: ## list these commands
	@grep -E '^[a-z-]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "make %-16s %s\n", $$1, $$2 }'

serve: setup ## check the content and serve the guide with live reload
	@$(BIN)/python -c 'import socket, sys; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", $(PORT)))' 2>/dev/null \
		|| { echo "make serve: port $(PORT) is busy: stop what uses it, or run 'make serve PORT=8001'"; exit 1; }
	@echo "Checking the content ..."
	@$(BIN)/prep check
	@echo "Building the site; changes in docs/, content/ and overrides/ reload the page ..."
	@$(BIN)/mkdocs serve --quiet --livereload --dev-addr 127.0.0.1:$(PORT) 2>&1 & server=$$!; \
	trap 'kill $$server 2>/dev/null' INT TERM EXIT; \
	$(BIN)/python scripts/dev/wait_for.py 127.0.0.1 $(PORT) $$server && echo "The guide: http://127.0.0.1:$(PORT)/  (Ctrl+C stops it)"; \
	wait $$server

build: setup ## build the site, strictly, into site/
	@$(BIN)/mkdocs build --quiet --strict --site-dir site
	@echo "site/ is built"

check: setup-test ## content rules, lint, types and spelling; under 30 seconds
	@$(BIN)/prep check
	@$(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/rumdl check --quiet $(PROSE)
	@$(BIN)/codespell $(PROSE) content scripts web/src
	@$(BIN)/typos $(PROSE) content scripts web/src
	@cd web && npm run --silent check
	@echo "all checks passed"

test: setup-test ## everything CI runs
	@$(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term:skip-covered $(PLAIN_TESTS)
	@$(BIN)/python -m pytest -n 2 --dist worksteal tests/browser
	@$(BIN)/python -m pytest tests/bench

test-content: setup-test ## only the code on the pages and in the examples
	@$(BIN)/python -m pytest tests/content content/examples

update-outputs: setup-test ## run the code on all pages and write its output into them
	@$(BIN)/python -m tests.content.fences

freshness: setup ## pages that should be read again
	@$(BIN)/prep freshness

links: setup ## check every link to another site (needs the internet)
	@$(PIP) install --require-hashes -r requirements/links.txt
	@$(BIN)/prep links | $(BIN)/linkchecker --stdin --check-extern --recursion-level=0 --no-status

bench: setup-test ## speed and size, each beside what it is compared with
	@$(BIN)/python -m tests.bench

schemas: setup ## JSON Schemas of the YAML files, for editors
	@$(BIN)/prep schema

lock: $(VENV)/tools.done ## choose new versions for requirements/*.txt and web/package-lock.json
	@for group in site test tools links; do \
		$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11.5 --generate-hashes --no-header --no-annotate \
			--no-emit-index-url requirements/$$group.in --output-file requirements/$$group.txt; done
	@$(BIN)/uv pip compile --quiet --upgrade --python-platform wasm32-pyodide2024 --python-version 3.14 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url requirements/browser.in --output-file requirements/browser.txt
	@cd web && npm install --package-lock-only --ignore-scripts --silent

clean: ## remove everything that was made, the environment included
	rm -rf build site $(VENV) web/node_modules

# Set-up: each step leaves a mark and is not done again until what it depends on changes.
setup: $(VENV)/site.done build/web/guide.js build/wheels/done build/schemas/topic.json

setup-test: setup $(VENV)/test.done $(VENV)/browser.done

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' 2>/dev/null \
		|| { echo "make: needs Python 3.11.5 or newer as $(PYTHON): name another, 'make PYTHON=python3.14'"; exit 1; }
	@echo "Creating the environment in $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "make: Python has no venv module: on Debian and Ubuntu, 'apt install python3-venv'"; exit 1; }

$(VENV)/site.done: requirements/site.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what builds the site ..."
	@$(PIP) install --require-hashes -r requirements/site.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.done: requirements/test.txt $(VENV)/site.done
	@echo "Installing what runs the tests ..."
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

$(VENV)/tools.done: requirements/tools.txt | $(VENV)/bin/python
	@echo "Installing Node and uv ..."
	@$(PIP) install --require-hashes -r requirements/tools.txt
	@touch $@

# Node: the machine's if it is new enough, else the one from PyPI.
$(VENV)/node.done: requirements/tools.txt web/package.json | $(VENV)/bin/python
	@if node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a == 22 && b >= 18) ? 0 : 1)' 2>/dev/null \
		&& npm --version >/dev/null 2>&1; then :; else $(MAKE) --no-print-directory $(VENV)/tools.done; fi
	@touch $@

web/node_modules/.package-lock.json: web/package-lock.json $(VENV)/node.done
	@echo "Installing what builds the scripts and styles ..."
	@cd web && npm ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@

build/web/guide.js: web/node_modules/.package-lock.json web/build.mjs $(wildcard web/src/*)
	@echo "Building scripts and styles ..."
	@cd web && npm run --silent build

# For the CPython of Pyodide, which runs exercises on their page: its version and platform, whatever runs here.
build/wheels/done: requirements/browser.txt | $(VENV)/bin/python
	@echo "Fetching what exercises need in the browser ..."
	@rm -rf build/wheels
	@$(PIP) download --no-deps --require-hashes --only-binary=:all: --python-version 3.14 --implementation cp --abi cp314 --abi none \
		--platform pyemscripten_2026_0_wasm32 --dest build/wheels --requirement requirements/browser.txt
	@touch $@

build/schemas/topic.json: scripts/prep/model.py scripts/prep/exports.py $(VENV)/site.done
	@$(BIN)/prep schema >/dev/null

# A browser and Java (for the HTML validator): the machine's, Debian's, or Playwright's own.
$(VENV)/browser.done: $(VENV)/test.done
	@$(BIN)/python scripts/dev/machine.py
	@touch $@
