/** Formats a file can be read as; by themselves, so that `--help` loads no reader. */
export const FORMAT_NAMES = ['text', 'html', 'markdown', 'eml', 'json', 'yaml', 'csv', 'template'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]
