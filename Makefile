# The two commands a newcomer needs are ‘make demo’ and ‘make check’; both install the system
# packages that are missing.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

release := .build/release/xsyf
bindir := $(DESTDIR)$(PREFIX)/bin
mandir := $(DESTDIR)$(PREFIX)/share/man
sharedir := $(DESTDIR)$(PREFIX)/share

.PHONY: demo check build test lint sanitize fuzz bench generate install clean packages

demo: build
	Tests/Demo/demo.sh $(release)

check: packages lint test

build: packages
	$(SWIFT) build -c release

test:
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	Tests/Tools/lint.sh

# Memory and threads, beside ‘check’: the test suite under the address and the thread sanitizer. The
# leak sanitizer cannot see what a static of an executable holds in a tagged pointer, so the tests
# that start processes start the ordinary build.
sanitize: packages
	$(SWIFT) build
	XSYF_EXECUTABLE=$(CURDIR)/.build/debug/xsyf \
	  LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Tools/leaks.suppressions \
	  $(SWIFT) test --sanitize=address --disable-xctest --scratch-path .build/address
	XSYF_EXECUTABLE=$(CURDIR)/.build/debug/xsyf \
	  $(SWIFT) test --sanitize=thread --disable-xctest --scratch-path .build/thread

# Feeds random input to the parsers and to the search for a minute each.
fuzz: packages
	Tests/Fuzz/fuzz.sh

# Folders with a text and lexicons to measure the screening on; see Tests/Benchmarks/screening.sh.
WORKLOADS ?=

bench: build
	Tests/Benchmarks/bench.sh $(release)
	Tests/Benchmarks/texts.sh $(release)
	Tests/Benchmarks/agreements.sh $(release)
	Tests/Benchmarks/truth.sh $(release)
	@if [ -n "$(WORKLOADS)" ]; then Tests/Benchmarks/screening.sh $(release) $(WORKLOADS); \
	else echo '# the screening is left out: make bench WORKLOADS="FOLDER ..."'; fi

# The manual pages and completions are rendered from the catalogue; a test fails when they are stale.
generate:
	$(SWIFT) build
	Tests/Tools/generate.sh .build/debug/xsyf

install: build
	install -d $(bindir) $(sharedir)/bash-completion/completions \
	  $(sharedir)/zsh/site-functions $(sharedir)/fish/vendor_completions.d \
	  $(mandir)/man1 $(mandir)/zh_CN/man1
	install -m 755 $(release) $(bindir)/xsyf
	install -m 644 man/man1/*.1 $(mandir)/man1
	install -m 644 man/zh_CN/man1/*.1 $(mandir)/zh_CN/man1
	install -m 644 completions/xsyf.bash $(sharedir)/bash-completion/completions/xsyf
	install -m 644 completions/_xsyf $(sharedir)/zsh/site-functions/_xsyf
	install -m 644 completions/xsyf.fish $(sharedir)/fish/vendor_completions.d/xsyf.fish

packages:
	@Tests/Tools/packages.sh

clean:
	rm -rf .build
