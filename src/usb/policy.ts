/** What a page of the edition needs besides what its policy on line allows. */
const ADDED: Record<string, readonly string[]> = {
  // Codes stand in the pages, fonts in the style sheets.
  'img-src': ['data:'],
  'font-src': ['data:'],
};
/** What an edition of files can't or needn't do. */
const FORBIDDEN = ['connect-src', 'manifest-src', 'worker-src'];

/**
 * The content security policy of a page as it must be from `file:`: nothing may be asked of any network. Browsers take
 * `'self'` for any file, but the standard gives files no such thing, so that the scheme is named.
 * @param policy that of the page on line
 */
export function filePolicy(policy: string): string {
  const directives = policy.split(/\s*;\s*/).filter(Boolean);
  const rewritten = directives.map((directive) => {
    const [name = '', ...sources] = directive.split(/\s+/);
    if (FORBIDDEN.includes(name)) return `${name} 'none'`;
    const own = sources.map((source) => (source === "'self'" ? 'file:' : source));
    return [name, ...new Set([...own, ...(ADDED[name] ?? [])])].join(' ');
  });
  // The frame is the place where Firefox keeps what it would else keep for each file apart.
  return [...rewritten, 'frame-src file:'].join('; ');
}
