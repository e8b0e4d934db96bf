# Every target makes .venv first, or brings it up to date; nothing is installed outside it.
# Variables: PYTHON names the interpreter to use instead of the one found, ARGS is handed on to
# the command (make test ARGS='-k anchoring'), LOCK says what becomes of the pinned versions in
# .ci/requirements.txt: prefer, require or ignore (tools/environment.sh says more).

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
ARGS ?=
LOCK ?= prefer

# The last commit's time stands for "now", so that two builds of one commit are the same bytes.
ifndef SOURCE_DATE_EPOCH
COMMITTED := $(shell git log -1 --format=%ct 2>/dev/null)
ifneq ($(COMMITTED),)
export SOURCE_DATE_EPOCH := $(COMMITTED)
endif
endif

# Images for containers often set this, and every process of a test run would then compile every module anew.
unexport PYTHONDONTWRITEBYTECODE

# Keeps the theme from printing its notice on MkDocs 2 in the middle of diagnostics.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help
help: ## list the targets
	@echo 'usage: make TARGET'
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' Makefile | while IFS='|' read -r name text; do printf '  %-12s%s\n' $$name "$$text"; done

.PHONY: environment
environment: ## create or update .venv (the other targets do this automatically)
	@PYTHON='$(PYTHON)' sh tools/environment.sh $(LOCK)

.PHONY: site
site: environment ## build the example site into site/, treating warnings as errors
	@$(BIN)/python -m briefgen -f mkdocs.yml build --site-dir site --strict $(ARGS)
	@echo "The site is built. Open $(CURDIR)/site/index.html, or run: make serve"

.PHONY: serve
serve: environment ## serve the site at http://127.0.0.1:8000 and reload on every edit
	@$(BIN)/python -m briefgen -f mkdocs.yml serve $(ARGS)

.PHONY: preview
preview: environment ## write all topics to preview.html, a self-contained file
	@$(BIN)/python -m briefgen -f mkdocs.yml preview preview.html $(ARGS)

.PHONY: check
check: environment ## check every quotation, figure and point against its source
	@$(BIN)/python -m briefgen -f mkdocs.yml check $(ARGS)

.PHONY: verify
verify: environment ## check the built site against its sources with independent code
	@$(BIN)/python .ci/verify_site.py site content

.PHONY: test
test: environment ## run the tests, including browser tests
	@$(BIN)/python tools/chromium.py
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder $(ARGS)

.PHONY: lint
lint: environment ## run ruff, mypy, the import contracts, and zizmor on the workflows
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m ruff format --check .
	@$(BIN)/python -m mypy
	@$(BIN)/lint-imports
	@$(BIN)/zizmor --offline --quiet --persona auditor .github briefgen/cli/scaffold

.PHONY: tables
tables: environment ## regenerate the tables in the documentation
	@$(BIN)/python tools/tables.py

.PHONY: catalogues
catalogues: environment ## bring the catalogues of messages in step with what the site says
	@$(BIN)/python tools/catalogues.py

.PHONY: lock
lock: environment ## pin the newest versions at least a week old, with their hashes
	@$(BIN)/python -m pip --quiet install --group lock
	@$(BIN)/uv pip compile pyproject.toml --group dev --extra search --no-config --quiet \
		--universal --python-version 3.11 --generate-hashes --only-binary :all: --no-emit-index-url \
		--upgrade --exclude-newer '7 days' --custom-compile-command 'make lock' --output-file .ci/requirements.txt

.PHONY: dist
dist: environment ## build the source distribution and the wheel into dist/
	@$(BIN)/python -m hatchling build --clean

.PHONY: bench
bench: environment ## run the benchmarks (not part of the tests)
	@$(BIN)/python -m pytest -m benchmark -p no:randomly -s $(ARGS)

.PHONY: growth
growth: environment ## measure how cost grows with topics, and draw it for docs/growth.md
	@$(BIN)/python tools/growth.py measure $(ARGS)

.PHONY: cluster
cluster: environment ## test archives on a local cluster of Ray (installs it), and being killed at random
	@$(BIN)/python -m pip --quiet install --group cluster
	@$(BIN)/python -m pytest -m cluster -p no:randomly $(ARGS)

.PHONY: fuzz
fuzz: environment ## fuzz the parsers for SECONDS (600)
	@$(BIN)/python tools/fuzz.py --seconds $(or $(SECONDS),600) $(ARGS)

.PHONY: clean
clean: ## remove build output and caches
	rm -rf site .site.* .briefgen.lock preview.html build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .briefgen
	find . -name .venv -prune -o -name .git -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: distclean
distclean: clean ## clean, and remove .venv
	rm -rf .venv .venv.lock .fuzz
