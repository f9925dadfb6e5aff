/** Which template syntaxes a source uses. What merely looks a little like one (“100%”, “{not a tag}”) is none. */

/**
 * A family of placeholders and tags, named by its signs:
 * - `{{ }}`: Mustache, Handlebars, Go; the echo of Liquid, Jinja, Twig and Blade (with `{!! !!}`)
 * - `{% %}`: the tags of Liquid, Jinja, Twig, Nunjucks and Django
 * - `<% %>`: ERB and EJS
 * - `[% %]`: Template Toolkit
 * - `{$x}`: Smarty
 * - `@if`: the directives of Blade
 * - `%{x}`, `%x%`, `{x}` (with `${x}` and `{!x}`), `[[x]]`, `*|x|*`, `%s` (with `%1$s`, `%(x)s`): placeholders alone
 */
export type Syntax = '{{ }}' | '{% %}' | '<% %>' | '[% %]' | '{$x}' | '@if' | '%{x}' | '%x%' | '{x}' | '[[x]]' | '*|x|*' | '%s'

/** The placeholders that are nothing but a name between signs; the first group that matched is the name. */
export const LIGHT = {
  '%{x}': /%\{\s{0,4}([\p{L}_][\p{L}\w.:|-]{0,80})\s{0,4}\}/u,
  '%x%': /(?<![\p{L}\d%<{])%{1,2}([A-Za-z_][\w.-]{1,60})%{1,2}(?![\p{L}\d%>}])/u,
  '{x}': /(?<!\{)(?:\$?\{!?([\p{L}_][\p{L}\w.-]{0,60})\}|\$\{([\p{L}_][\p{L}\w. -]{0,60})\}|(?<![\p{L}\d\])])\{(\d{1,2})\})(?!\})/u,
  '[[x]]': /\[\[\s{0,4}(\p{L}[\p{L}\w.: -]{0,40}?)\s{0,4}\]\](?!\()/u,
  '*|x|*': /\*\|([A-Za-z_][\w:.-]{0,60})\|\*/u,
  '%s': /(?<![\p{L}\d%])(?<!\d )(?:%\d\$[sd]|%\(([A-Za-z_]\w{0,60})\)[sd]|%[sd])(?![\p{L}\d%])/u
} as const satisfies Partial<Record<Syntax, RegExp>>

/** Hexadecimal pairs between percent signs belong to an address: “/%C3%”. */
const SIGNS: Record<Syntax, RegExp> = {
  '{{ }}': /\{\{[{~&#^/>!*-]{0,4}\s{0,20}[\p{L}_.@$'"(]|\{!!\s{0,20}[\p{L}$_]/u,
  '{% %}': /\{%[-+~]?\s{0,20}[a-z]/i,
  '<% %>': /<%[-=_#%]{0,2}\s{0,20}[\w@$}'"(:](?:[^%]|%(?!>)){0,1000}%>/,
  '[% %]': /\[%[-+=~#]?\s{0,20}[\w$](?:[^%]|%(?!\])){0,1000}%\]/,
  '{$x}': /(?<!\{)\{\$[A-Za-z_][\w.>\]['"|:@-]{0,80}[^{}\n]{0,200}\}|(?<!\{)\{\/(?:if|foreach|section|literal|capture)\}/,
  '@if': /(?<![\w@])@(?:end(?:if|foreach|forelse|for|unless|isset|empty|switch|auth|guest|while|section|component)|lang\(['"])\b/,
  ...LIGHT
}

/**
 * The template syntaxes that `source` uses; empty for text that is nothing but text.
 */
export function syntaxesIn(source: string): Syntax[] {
  // Each sign needs one of a few: most plain text is told by that alone.
  if (!/[{%]|\[\[|\*\||@(?:end|lang)/.test(source)) return []
  return (Object.keys(SIGNS) as Syntax[]).filter((syntax) => SIGNS[syntax].test(source))
}
