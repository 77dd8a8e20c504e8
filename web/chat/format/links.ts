/** The `tel:` address of a phone number as people write it, or null when nothing in it can be dialled. */
export function telephoneAddress(phone: string): string | null {
  const plain = phone.normalize('NFKC');
  const [, numbers = '', extension] = /^([^#轉分e]*)(?:(?:#|轉|分機|ext)\D*(\d+))?/i.exec(plain) ?? [];
  // "02-1234-5678、0912-345-678": the first is the one to call.
  const digits = numbers.split(/[、,;/或]/)[0]!.replace(/[^\d+]/g, '');
  // The shortest that lead to a person are service lines such as 110 and 1999.
  if (digits.length < 3)
    return null;

  // A comma makes the phone wait before it dials the extension.
  return extension ? `tel:${digits},${extension}` : `tel:${digits}`;
}

/** The address if it is one a link may lead to (http or https), else null. */
export function webAddress(url: string | null): string | null {
  return url && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}
