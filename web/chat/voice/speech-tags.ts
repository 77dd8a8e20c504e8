/** The tags under which browsers know a language's voices and recognition. */
export function speechTag(locale: string): string {
  const tags: Record<string, string> = { zh: 'zh-TW', en: 'en-US', vi: 'vi-VN', id: 'id-ID', th: 'th-TH' };
  return tags[locale.toLowerCase().split('-')[0]!] ?? locale;
}
