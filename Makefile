# make            build build/marquee           make deps       install what building and playing need
# make run        build and play                make deps test  the same and the test tools, then test
# make test       all tests, sanitized          make golden     rewrite the golden files; read the diff
# make fuzz       coverage-guided fuzzing       make bench      speed as ratios to standing things
# make layers     who may include whom          make install    to $(DESTDIR)$(PREFIX)
# make clean
# CC, CFLAGS, LDFLAGS, PREFIX and DESTDIR are yours. SAN=1 builds with the sanitizers, V=1 shows commands;
# FAST= leaves out what makes asking a tenth faster on the machine that builds, as packages must.

CC ?= cc
PREFIX ?= /usr/local
PKG_CONFIG ?= pkg-config
VERSION = 0.1.0

# Tests are run sanitized and with warnings as errors; players' builds never are.
ifneq ($(filter test golden,$(MAKECMDGOALS)),)
SAN = 1
WERROR = 1
endif
B = build$(if $(SAN),/san)
# Sanitized code is for finding faults, not for speed: half the time to compile, line numbers kept.
CFLAGS ?= $(if $(SAN),-O1 -g1,-O2 -g)
WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla \
       -Wwrite-strings -Wundef -Wformat=2 $(if $(WERROR),-Werror)
SANFLAGS = $(if $(SAN),-fsanitize=address$(comma)undefined $(PAIRS) -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
comma = ,
# What asking is made of is compiled as one, and bits are counted in one step: those of the flags with which
# a program can be built and run here. Found out at the first use, when `deps` has brought the compiler.
TRIAL = $(shell mkdir -p $(B) && echo 'int main(int n, char **v) { return !v || __builtin_popcount(n) != 1; }' | \
          $(CC) -O2 -Werror $(1) -x c - -o $(B)/trial 2>/dev/null && $(B)/trial && echo '$(1)'; rm -f $(B)/trial)
FAST = $(eval FAST := $(if $(SAN),,$(call TRIAL,-flto=auto -ffat-lto-objects) $(call TRIAL,-mpopcnt)))$(FAST)
FAST_LAYERS = ground truth ask
# Sanitized, the distance of two pointers into different things is a fault, where the compiler can tell.
PAIRS = $(eval PAIRS := $(call TRIAL,-fsanitize=address$(comma)pointer-subtract))$(PAIRS)
ALL_CFLAGS = -std=c11 -ffp-contract=off -D_POSIX_C_SOURCE=200809L $(WARN) $(CFLAGS) $(SANFLAGS) -MMD -MP

# ---- layers: a folder sees itself and what stands below it, nothing else

SEES_ground  = questions/ground
SEES_truth   = $(SEES_ground) questions/truth
SEES_read    = $(SEES_truth) questions/read
SEES_ask     = $(SEES_truth) questions/ask
SEES_rules   = $(SEES_read) questions/ask game/rules
SEES_show    = $(SEES_rules) game/show
SEES_outside = $(SEES_show) game/outside
LAYERS = ground truth read ask rules show outside
# What is being made in one word; the whole command with V=1.
Q = $(if $(V),,@echo "  $(1) $@"; )
layer_of = $(notdir $(patsubst %/,%,$(dir $(1))))

SOURCES := $(sort $(wildcard questions/*/*.c game/*/*.c))
OBJECTS = $(SOURCES:%.c=$(B)/%.o)
# As many compilers at once as there are processors, whoever calls.
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)

# Everything but main and what needs SDL: tests link these, and never SDL.
PLAIN = $(filter-out $(B)/game/outside/main.o $(B)/game/outside/sdl_%.o,$(OBJECTS))

# Asked for only when a recipe runs, so that `make deps run` finds what deps has just installed.
SDL_CFLAGS = $(shell $(PKG_CONFIG) --cflags sdl2 SDL2_ttf)
SDL_LIBS   = $(shell $(PKG_CONFIG) --libs sdl2 SDL2_ttf)
LIBS       = $(shell $(PKG_CONFIG) --libs libutf8proc sqlite3 fontconfig fribidi jansson zlib) -lm -lpthread
LIB_CFLAGS = $(shell $(PKG_CONFIG) --cflags libutf8proc sqlite3 fontconfig fribidi jansson zlib)

.PHONY: all run deps test golden fuzz bench layers install clean assets
all: $(B)/marquee assets

# ---- deps: what building and playing need; the test tools too when tests are asked for

APT_RUN = gcc libc6-dev make pkg-config libsdl2-dev libsdl2-ttf-dev libsqlite3-dev libutf8proc-dev \
          libfontconfig-dev libfribidi-dev libjansson-dev zlib1g-dev fonts-bebas-neue fonts-inter fonts-ebgaramond
APT_TEST = libcmocka-dev recutils xvfb xauth xdotool imagemagick fonts-vlgothic fonts-hosny-amiri culmus
APT_FUZZ = clang libclang-rt-dev valgrind cppcheck
APT = $(APT_RUN) $(if $(filter test golden fuzz,$(MAKECMDGOALS)),$(APT_TEST)) \
      $(if $(filter fuzz,$(MAKECMDGOALS)),$(APT_FUZZ))

deps:
	@if ! command -v apt-get >/dev/null; then \
	  echo "Install these, under the names your system gives them:"; printf '  %s\n' $(APT); exit 0; fi; \
	missing=; for p in $(APT); do \
	  dpkg-query -W -f '$${db:Status-Abbrev}' $$p 2>/dev/null | grep -q '^ii' || missing="$$missing $$p"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	as=; if [ "$$(id -u)" -ne 0 ]; then as=sudo; fi; \
	if [ -n "$$as" ] && ! command -v sudo >/dev/null; then \
	  echo "As root, run: apt-get install$$missing"; exit 1; fi; \
	echo "Installing:$$missing"; \
	$$as apt-get update -q && \
	$$as env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing
TEST_OBJECTS = $(patsubst tests/%.c,$(B)/tests/%.o,$(wildcard tests/test_*.c))
ifneq ($(filter deps,$(MAKECMDGOALS)),)
$(OBJECTS) $(TEST_OBJECTS): | deps
assets layers: | deps
endif

$(B)/marquee: $(OBJECTS)
	$(call Q,link)$(CC) $(FAST) $(ALL_CFLAGS) -o $@ $^ $(LDFLAGS) $(SDL_LIBS) $(LIBS)

$(B)/%.o: %.c
	@mkdir -p $(dir $@)
	$(call Q,cc)$(CC) $(if $(filter $(FAST_LAYERS),$(call layer_of,$<)),$(FAST)) $(ALL_CFLAGS) \
	  $(addprefix -I,$(SEES_$(call layer_of,$<))) -DMARQUEE_VERSION='"$(VERSION)"' \
	  $(if $(filter outside,$(call layer_of,$<)),-DMARQUEE_SHARE='"$(PREFIX)/share/marquee"') \
	  $(if $(filter game/outside/sdl_%,$<),$(SDL_CFLAGS)) $(if $(filter outside ground read,$(call layer_of,$<)),$(LIB_CFLAGS)) -c -o $@ $<

-include $(OBJECTS:.o=.d) $(wildcard build/tests/*.d build/san/tests/*.d)

# ---- assets: what the program reads, beside it; the fonts come from their packages

FONTS = BebasNeue-Bold Inter-Regular Inter-SemiBold EBGaramond12-Italic
FONT_DIRS ?= /usr/share/fonts /usr/local/share/fonts $(HOME)/.local/share/fonts $(HOME)/.fonts

assets:
	@mkdir -p $(B)/assets/fonts
	@for f in $(FONTS); do \
	  for have in $(B)/assets/fonts/$$f.[ot]tf; do [ -s "$$have" ] && continue 2; done; \
	  from=$$(find -L $(FONT_DIRS) \( -name $$f.otf -o -name $$f.ttf \) -size +0 2>/dev/null | sort | head -n 1); \
	  if [ -n "$$from" ]; then cp "$$from" $(B)/assets/fonts/; \
	  else echo "warning: no $$f.otf or .ttf in $(FONT_DIRS); another font will stand in" >&2; fi; done
	@for d in packs names locale; do \
	  mkdir -p $(B)/assets/$$d; \
	  for f in $(B)/assets/$$d/*; do [ -f "assets/$$d/$${f##*/}" ] || rm -f "$$f"; done; \
	  for f in assets/$$d/*; do \
	    [ ! -f "$$f" ] || cmp -s "$$f" "$(B)/$$f" || cp "$$f" "$(B)/$$f"; done; done

# files_places.c knows where `install` puts the assets: it is built again when PREFIX changes.
$(B)/game/outside/files_places.o: $(B)/prefix
$(B)/prefix: always
	@mkdir -p $(B)
	@echo "$(PREFIX)" | cmp -s - $@ || echo "$(PREFIX)" > $@
.PHONY: always

SHARE = $(DESTDIR)$(PREFIX)/share
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/applications $(SHARE)/icons/hicolor/scalable/apps
	install -m 755 $(B)/marquee $(DESTDIR)$(PREFIX)/bin/marquee
	for d in packs names locale fonts; do \
	  install -d $(SHARE)/marquee/$$d && \
	  for f in $(B)/assets/$$d/*; do [ ! -f "$$f" ] || install -m 644 "$$f" $(SHARE)/marquee/$$d/ || exit 1; done; done
	install -m 644 assets/desktop/marquee.desktop $(SHARE)/applications/
	install -m 644 assets/icons/marquee.svg $(SHARE)/icons/hicolor/scalable/apps/

run: all
	$(B)/marquee
clean:
	rm -rf build

# ---- tests: one program a test_*.c, all of it but SDL linked

TEST_NAMES = $(filter-out util,$(patsubst tests/test_%.c,%,$(wildcard tests/test_*.c)))
TESTS = $(TEST_NAMES:%=$(B)/tests/test_%)
SDL_TESTS = $(filter $(B)/tests/test_sdl_%,$(TESTS))
SDL_OBJECTS = $(filter $(B)/game/outside/sdl_%.o,$(OBJECTS))
$(B)/tests/%.o: tests/%.c
	@mkdir -p $(dir $@)
	$(call Q,cc)$(CC) $(ALL_CFLAGS) $(addprefix -I,$(SEES_outside) tests) $(if $(filter test_sdl_%,$*),$(SDL_CFLAGS)) -c -o $@ $<
$(filter-out $(SDL_TESTS),$(TESTS)): $(B)/tests/test_%: $(B)/tests/test_%.o $(B)/tests/test_util.o $(PLAIN)
	$(call Q,link)$(CC) $(FAST) $(ALL_CFLAGS) -o $@ $^ $(LDFLAGS) $(LIBS) -lcmocka
$(SDL_TESTS): $(B)/tests/test_%: $(B)/tests/test_%.o $(B)/tests/test_util.o $(PLAIN) $(SDL_OBJECTS)
	$(call Q,link)$(CC) $(FAST) $(ALL_CFLAGS) -o $@ $^ $(LDFLAGS) $(SDL_LIBS) $(LIBS) -lcmocka
.PRECIOUS: $(B)/tests/%.o

# A file manager that drops files on a window.
$(B)/tests/probe_drop: tests/probe_drop.c
	@mkdir -p $(dir $@)
	$(call Q,link)$(CC) -std=c11 $(WARN) $(CFLAGS) -o $@ $< $(LDFLAGS) -lX11

# ---- fuzzing: drivers in tests/fuzz, each linked with questions/ alone. In the test build they replay
# their corpus as plain programs; `make fuzz` lets clang's libFuzzer look for more.

FUZZ_NAMES = $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_SECONDS ?= 20
FUZZ_CC ?= clang
FUZZ_FLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -g -fno-omit-frame-pointer \
             -fno-sanitize-recover=undefined
FUZZ_SOURCES = $(wildcard questions/*/*.c)
FUZZ_OBJECTS = $(FUZZ_SOURCES:%.c=build/fuzz/%.o) $(FUZZ_NAMES:%=build/fuzz/tests/fuzz/fuzz_%.o)
REPLAYS = $(FUZZ_NAMES:%=$(B)/tests/fuzz/fuzz_%)
$(REPLAYS): $(B)/tests/fuzz/%: $(B)/tests/fuzz/%.o $(B)/tests/fuzz/replay.o $(FUZZ_SOURCES:%.c=$(B)/%.o)
	$(call Q,link)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LDFLAGS) $(LIBS)

ifneq ($(filter deps,$(MAKECMDGOALS)),)
$(FUZZ_OBJECTS) $(REPLAYS:%=%.o) $(B)/tests/fuzz/replay.o: | deps
endif
build/fuzz/%.o: %.c
	@mkdir -p $(dir $@)
	$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer-no-link,address,undefined -MMD -MP \
	  $(addprefix -I,$(SEES_ask) questions/read tests/fuzz) $(LIB_CFLAGS) -c -o $@ $<
build/fuzz/fuzz_%: build/fuzz/tests/fuzz/fuzz_%.o $(FUZZ_SOURCES:%.c=build/fuzz/%.o)
	$(FUZZ_CC) -fsanitize=fuzzer,address,undefined -o $@ $^ $(LDFLAGS) $(LIBS)
.PRECIOUS: build/fuzz/%.o
-include $(FUZZ_OBJECTS:.o=.d) $(wildcard $(B)/tests/fuzz/*.d)

# What crashes is left in build/fuzz; mend it and add it to the corpus.
fuzz: $(FUZZ_NAMES:%=build/fuzz/fuzz_%)
	@for n in $(FUZZ_NAMES); do \
	  mkdir -p build/fuzz/corpus/$$n && echo "fuzz_$$n: $(FUZZ_SECONDS) seconds" && \
	  build/fuzz/fuzz_$$n -max_total_time=$(FUZZ_SECONDS) -max_len=16384 -timeout=10 -verbosity=0 \
	    -print_final_stats=1 -artifact_prefix=build/fuzz/$$n- build/fuzz/corpus/$$n \
	    tests/fuzz/corpus/$$n || exit 1; done

test: all layers $(TESTS) $(REPLAYS) $(B)/tests/probe_drop
	tests/run $(B)
golden: all $(TESTS) $(REPLAYS) $(B)/tests/probe_drop
	GOLDEN=1 tests/run $(B)

# ---- layers: nothing includes upwards, each library stays in its one file

layers:
	tests/layers

# ---- bench: ratios to things that stand still; every tests/bench/*.sh in turn

BENCH = $(patsubst tests/bench/%.c,$(B)/tests/bench/%,$(filter-out tests/bench/preload_%,$(wildcard tests/bench/*.c))) \
        $(patsubst tests/bench/%.c,$(B)/tests/bench/%.so,$(wildcard tests/bench/preload_*.c))
$(B)/tests/bench/bench_%: tests/bench/bench_%.c tests/bench/built.h $(PLAIN)
	@mkdir -p $(dir $@)
	$(call Q,link)$(CC) $(FAST) $(ALL_CFLAGS) $(addprefix -I,$(SEES_outside)) -o $@ $< $(PLAIN) $(LDFLAGS) $(LIBS)
$(B)/tests/bench/peer_%: tests/bench/peer_%.c
	@mkdir -p $(dir $@)
	$(call Q,link)$(CC) $(ALL_CFLAGS) $(SDL_CFLAGS) -o $@ $< $(LDFLAGS) $(SDL_LIBS)
$(B)/tests/bench/probe_%: tests/bench/probe_%.c
	@mkdir -p $(dir $@)
	$(call Q,link)$(CC) $(ALL_CFLAGS) -o $@ $< $(LDFLAGS) -lX11 -ldl
$(B)/tests/bench/preload_%.so: tests/bench/preload_%.c
	@mkdir -p $(dir $@)
	$(call Q,link)$(CC) $(ALL_CFLAGS) $(SDL_CFLAGS) -shared -fPIC -o $@ $< $(LDFLAGS) -ldl
bench: all $(BENCH)
	@for s in tests/bench/*.sh; do sh $$s $(B) || exit 1; done
