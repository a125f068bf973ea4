// obsidian-test-mocks wraps every object in a proxy that throws on properties it
// does not model. That is right for a unit test and wrong for a host, whose views
// and plugins put fields of their own on these objects. Both build paths swap the
// proxy module for identity functions.

const STRICT_PROXY = /internal[\\/]strict-proxy\.mjs/;
const IDENTITY = 'export const strictProxy = (value) => value;\nexport const bypassStrictProxy = (value) => value;\n';

/** For esbuild's `plugins`. */
export function looseMocksForEsbuild() {
  return {
    name: 'loose-mocks',
    setup(build) {
      build.onLoad({ filter: STRICT_PROXY }, () => ({ contents: IDENTITY, loader: 'js' }));
    },
  };
}

/**
 * For vite's and vitest's `plugins`. Works only when the package passes through
 * vite: set `test.server.deps.inline: [/obsidian-test-mocks/]`.
 */
export function looseMocksForVite() {
  return {
    name: 'loose-mocks',
    enforce: 'pre',
    load(id) {
      return STRICT_PROXY.test(id) ? IDENTITY : null;
    },
  };
}
