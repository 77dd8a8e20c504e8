import type { UserError } from '../server/contract';
import { request } from '../server/graphql';
import deskOperations from './operations/desk.graphql?raw';

/** As the server takes them; the last one is shorter. */
export const pieceBytes = 900_000;

interface Begun {
  draft: { id: string } | null;
  errors: UserError[];
}

/**
 * Hands a file in, piece by piece.
 * @param institution Null for an institution's own account.
 * @param progress Is told how many pieces of how many are there.
 * @returns The draft that it became, or why it became none.
 */
export async function handIn(file: File, institution: string | null, progress: (sent: number, all: number) => void): Promise<Begun> {
  const input = { fileName: file.name, bytes: file.size, institutionId: institution };
  const begun = (await request<{ startDeskDraft: Begun }>(deskOperations, 'StartDeskDraft', { input })).startDeskDraft;
  if (!begun.draft || begun.errors.length > 0)
    return begun;

  const pieces = Math.ceil(file.size / pieceBytes);
  let last = begun;
  for (let number = 0; number < pieces; number++) {
    progress(number, pieces);
    const content = base64(new Uint8Array(await file.slice(number * pieceBytes, (number + 1) * pieceBytes).arrayBuffer()));
    last = (await request<{ addDeskPiece: Begun }>(deskOperations, 'AddDeskPiece', { input: { draftId: begun.draft.id, number, content } })).addDeskPiece;
    if (last.errors.length > 0)
      break;
  }
  return last;
}

/** Bytes as base64, in parts that a function takes as arguments. */
export function base64(bytes: Uint8Array): string {
  const most = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += most)
    text += String.fromCharCode(...bytes.subarray(at, at + most));
  return btoa(text);
}
