import { encode } from 'uqr';
import { qrOutline } from '../../domain/qr-outline.ts';

/** A QR code to draw: the length of its sides in modules, and the strokes of the dark ones. */
export interface QrCode {
  readonly size: number;
  readonly outline: string;
}

/** The QR code of a text, with the quiet zone of four modules that cameras need around it. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { border: 4 });
  return { size, outline: qrOutline(data) };
}
