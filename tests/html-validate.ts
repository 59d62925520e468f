import type { ConfigData } from 'html-validate';

/** The rules that built pages are held to: what HTML and accessibility ask for, and no matters of style. */
export const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A checksum guards against a file that someone else serves; here every file comes with the page.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** A rule that one element of the site may break, and why. */
export interface Exception {
  rule: string;
  /** Fits the element's selector and the message. */
  where: RegExp;
  reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    rule: 'no-implicit-button-type',
    where: /> nav > button /,
    reason:
      'Starlight’s menu button (MobileMenuToggle). It stands in no form, where alone the missing type would matter.',
  },
  {
    rule: 'unique-landmark',
    where: /(?:mobile-starlight-toc|starlight-toc) > nav /,
    reason:
      'Starlight writes its table of contents twice, for narrow and wide screens, and CSS hides one from everybody.',
  },
  {
    rule: 'unique-landmark',
    where: /^html > body > div > div > div > aside /,
    reason: 'Starlight’s right column has no name; what is in it, the table of contents, has one.',
  },
  {
    rule: 'heading-level',
    where: /^#starlight__on-this-page .*Initial heading level/,
    reason: 'Starlight’s heading of the table of contents comes before the page’s h1 in the source.',
  },
];
