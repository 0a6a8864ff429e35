# SPDX-License-Identifier: Apache-2.0
# `make run` shows the program at work on the files in feeds/example; `make test` checks everything.
# Both set the machine up first: see deploy/setup.sh.

SWIFT ?= swift
TESTFLAGS ?=
CHECKFLAGS ?=
REPORTS := .build/reports
# Tests that talk to servers, or wait: beside others that compute for minutes they would wait too long for their turn.
WAITING := FetchingTests|PipelineTests|DeliveryTests|WebServiceTests
WHOLE := EndToEndTests|ReshuffleTests
FUZZ_SECONDS ?= 60
KILLS ?= 1000
# The virtual environment of the tests. Empty: the tests that need it are skipped.
PYTHON ?= .build/python/ready

.PHONY: all run test soak setup lint build release gate calibrate train cases bench check-feeds clean help

all: lint build

help:
	@grep -E '^# `|^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /	/'

setup: ## install what the system lacks (or say how)
	@sh deploy/setup.sh

build: setup ## build the program (debug)
	$(SWIFT) build

release: setup ## build the program as it is shipped
	$(SWIFT) build -c release --product reshuffle

run: build ## read feeds/example, alert the bundled receiver, show the page
	@sh deploy/run-example.sh

lint: setup
	$(SWIFT) format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

test: setup lint $(PYTHON) ## lint, build, all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest --filter '$(WAITING)' $(TESTFLAGS)
	$(SWIFT) test --skip-build --disable-xctest --filter '$(WHOLE)' $(TESTFLAGS)
	$(SWIFT) test --skip-build --disable-xctest --skip '$(WAITING)|$(WHOLE)' $(TESTFLAGS)
	@if command -v systemd-analyze >/dev/null; then sh deploy/systemd/check.sh; else \
		echo "systemd-analyze is not here: the unit was not checked"; fi

soak: setup ## kill the daemon KILLS times, and look for what was lost or told under two ids; a story in 100 orders
	$(SWIFT) build --build-tests
	KILLS=$(KILLS) $(SWIFT) test --skip-build --disable-xctest --filter KillTests
	ORDERS=100 $(SWIFT) test --skip-build --disable-xctest --filter StoryTests

.build/python/ready: Tests/requirements.txt deploy/test-python.sh | setup
	@sh deploy/test-python.sh .build/python

gate: release ## measure extraction and merging on what is labelled; no figure may fall below its floor
	"$$($(SWIFT) build -c release --show-bin-path)/reshuffle" evaluate --figures-only \
		seeds/en/developed seeds/en/scored seeds/en/news seeds/en/news-scored seeds/en/learned seeds/en/fresh seeds/en/unseen \
		--floors seeds/en/floors.txt
	"$$($(SWIFT) build -c release --show-bin-path)/reshuffle" evaluate --figures-only \
		--pairs seeds/pairs/developed.jsonl seeds/pairs/learned.jsonl seeds/pairs/more.jsonl seeds/pairs/further.jsonl \
		seeds/pairs/beyond.jsonl seeds/pairs/scored.jsonl \
		--floors seeds/pairs/floors.txt

calibrate: release ## measure anew how far the English rules are to be trusted
	"$$($(SWIFT) build -c release --show-bin-path)/reshuffle" evaluate --figures-only \
		seeds/en/developed --calibrate Sources/Languages/Data/en/confidence.txt

train: release ## learn anew what English sentences tell, and which readings are to be trusted
	"$$($(SWIFT) build -c release --show-bin-path)/reshuffle" evaluate --train Sources/Languages/Data/en \
		seeds/en/developed seeds/en/news seeds/en/learned seeds/en/told seeds/en/themes seeds/en/plain

cases: setup ## how many documents of each format are read as a careful reader would
	$(SWIFT) build --build-tests
	@CASES=table $(SWIFT) test --skip-build --disable-xctest --filter FeedCaseTests | grep '^|'

bench: release ## measure; needs python3
	python3 Tests/Benchmarks/idle.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle" 100
	python3 Tests/Benchmarks/idle.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle" 10000
	python3 Tests/Benchmarks/poll.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle" 10000
	python3 Tests/Benchmarks/alerts.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle"
	python3 Tests/Benchmarks/extract.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle"
	python3 Tests/Benchmarks/parse.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle"
	python3 Tests/Benchmarks/parse.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle" --hostile
	python3 Tests/Benchmarks/register.py "$$($(SWIFT) build -c release --show-bin-path)/reshuffle"
	BENCH=1 $(SWIFT) build -c release --product JudgeBench
	python3 Tests/Benchmarks/judge.py "$$(BENCH=1 $(SWIFT) build -c release --show-bin-path)/JudgeBench"

check-feeds: ## ask every source of the ready lists whether it works; needs python3 and a network
	python3 feeds/check.py $(CHECKFLAGS)

fuzz: setup ## feed the parsers what libFuzzer thinks of, for FUZZ_SECONDS
	FUZZ=1 $(SWIFT) build -c release --sanitize=fuzzer --scratch-path .build/fuzz --product FeedFuzz
	sh Fuzz/run.sh "$$(FUZZ=1 $(SWIFT) build -c release --scratch-path .build/fuzz --show-bin-path)/FeedFuzz" \
		$(FUZZ_SECONDS)

clean:
	rm -rf .build var
