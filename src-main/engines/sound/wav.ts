/** RIFF/WAVE bytes of 16-bit samples. Channels of equal length, −1 to 1; what is beyond is cut off. */
export function encodeWav(channels: Float32Array[], sampleRate: number): Uint8Array {
  const count = channels.length;
  const frames = channels[0]?.length ?? 0;
  const dataBytes = frames * count * 2;
  const bytes = new Uint8Array(44 + dataBytes);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  name(0, 'RIFF');
  view.setUint32(4, 36 + dataBytes, true);
  name(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, count, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * count * 2, true);
  view.setUint16(32, count * 2, true);
  view.setUint16(34, 16, true);
  name(36, 'data');
  view.setUint32(40, dataBytes, true);
  const samples = new Int16Array(bytes.buffer, 44);
  channels.forEach((channel, c) => {
    for (let i = 0; i < frames; i++) {
      samples[i * count + c] = Math.round(Math.max(-1, Math.min(1, channel[i] ?? 0)) * 32_767);
    }
  });
  return bytes;
}
