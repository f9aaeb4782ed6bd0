import { registerHooks } from 'node:module';

/**
 * GitHub's own linter for workflows and action.yml. It imports JSON files without the attribute that Node asks for since
 * version 22, which only a hook or a bundler mends (version 0.3.61).
 */
export async function loadLanguageService(): Promise<typeof import('@actions/languageservice')> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  try {
    return await import('@actions/languageservice');
  } finally {
    hooks.deregister();
  }
}
