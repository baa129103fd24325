import { type Check, pageProblem, property } from './site.ts';

/**
 * Every page has a content security policy that runs nothing from a record: no `unsafe-inline`, no
 * `unsafe-eval`, no style attributes, no event handlers, and nothing inline: hosts send the policy as a header too, one
 * for all pages, which has no hashes of theirs.
 */
export const contentPolicy: Check = () => ({
  page(page) {
    const meta = page.elements.find(
      (element) =>
        element.tagName === 'meta' && /^content-security-policy$/i.test(property(element, 'httpEquiv') ?? ''),
    );
    const report = (element: typeof meta, message: string) => pageProblem('content-policy', page, element, message);
    if (!meta) return [report(meta, 'Unexpected page without a content security policy')];
    const policy = property(meta, 'content') ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
    );
    return [
      ...['default-src', 'script-src', 'style-src', 'base-uri'].flatMap((name) =>
        directives.has(name) ? [] : report(meta, `Unexpected policy without \`${name}\``),
      ),
      ...(/'unsafe-(?:inline|eval|hashes)'|\*|\bhttps?:/.exec(policy) ?? []).map((source) =>
        report(meta, `Unexpected \`${source}\` in the content security policy`),
      ),
      ...page.elements.flatMap((element) => {
        const handlers = Object.keys(element.properties).filter((name) => /^on|^style$/i.test(name));
        const runs = element.tagName === 'script' && !/json$/.test(property(element, 'type') ?? '');
        const isInline = element.tagName === 'style' || (runs && !property(element, 'src'));
        return [
          ...handlers.map((name) => report(element, `Unexpected attribute \`${name.toLowerCase()}\``)),
          ...(isInline ? [report(element, `Unexpected inline ${element.tagName}, expected a file`)] : []),
        ];
      }),
    ];
  },
});
