import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type Check, pageProblem } from './site.ts';

/** Every page is valid HTML, by html-validate: the standard's content model, and its rules for access. */
export const validHtml: Check = () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // All files come from this host.
        'require-sri': ['error', { target: 'crossorigin' }],
        // A footnote is named by its mark, which may be `*`.
        'valid-id': ['error', { relaxed: true }],
        // Titles name the record whole; how much of them a list of results shows is its own affair.
        'long-title': 'off',
      },
    }),
  );
  return {
    page(page) {
      const { results } = validator.validateStringSync(page.html, page.file);
      return results
        .flatMap(({ messages }) => messages)
        .map(({ ruleId, message, line, column }) => ({
          ...pageProblem('html', page, undefined, `${message} (${ruleId})`),
          line,
          column,
        }));
    },
  };
};
