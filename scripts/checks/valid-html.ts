import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type Check, pageProblem } from './site.ts';

/** Every page is valid HTML, by html-validate: the standard's content model, and its rules for access. */
export const validHtml: Check = () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // Safari drops the meaning of a list that is shown without bullets unless it says `role="list"`.
        'no-redundant-role': 'off',
        // All files come from this host.
        'require-sri': ['error', { target: 'crossorigin' }],
        // A frame that scrolls sideways is a region with a name, but no section of the text.
        'prefer-native-element': ['error', { exclude: ['region'] }],
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
