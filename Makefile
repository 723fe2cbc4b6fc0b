# What a newcomer types. Each target sets up whatever is missing first.

AS_ROOT := sh __tests__/lab/as-root.sh

.DEFAULT_GOAL := help
.PHONY: help test demo bench image build tools packages

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

test: tools packages image ## Check types and style, then run every test
	npm run --silent typecheck
	npm run --silent lint
	$(AS_ROOT) npm test --silent

demo: tools packages image ## Run a step that reaches one server and is refused another
	@$(AS_ROOT) node demo/demo.mjs

bench: tools packages image ## Measure the step against a plain container; its figures go to bench/out/figures.jsonl
	@$(AS_ROOT) npm run --silent bench

image: tools packages ## Build the image archive, unless it is there and current
	@$(AS_ROOT) sh -c 'npm run --silent image && chown -R --reference=. containers/out'

build: packages ## Bundle the source into dist
	npm run --silent build

tools:
	@$(AS_ROOT) sh __tests__/lab/needs.sh

packages:
	@npm ls --all >/dev/null 2>&1 || npm ci --ignore-scripts
