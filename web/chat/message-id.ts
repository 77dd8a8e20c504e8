/** A new random id for a message: a version 4 UUID (RFC 9562). */
export function newMessageId(): string {
  // randomUUID is missing on older phones, and on every page served over plain http to another machine.
  if (typeof crypto.randomUUID === 'function')
    return crypto.randomUUID();

  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
