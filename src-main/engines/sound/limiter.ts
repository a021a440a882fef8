/**
 * Turns peaks down before they come (5 ms ahead), all channels together, in place.
 *
 * @param ceiling highest sample that may remain, 0–1
 */
export function limitPeaks(channels: Float32Array[], ceiling: number, sampleRate: number): void {
  const frames = channels[0]?.length ?? 0;
  // Most sounds have no such peak, and are left as they are.
  if (channels.every((channel) => isUnder(channel, ceiling))) return;
  const ahead = Math.round(sampleRate * 0.005);
  const release = Math.exp(-1 / (sampleRate * 0.08));
  const wanted = new Float32Array(frames);
  for (let i = 0; i < frames; i++) {
    let peak = 0;
    for (const channel of channels) peak = Math.max(peak, Math.abs(channel[i] ?? 0));
    wanted[i] = peak > ceiling ? ceiling / peak : 1;
  }
  // The least gain of the coming 5 ms, by a queue of falling candidates; then a mean over as long makes the slope.
  const least = new Float32Array(frames);
  const queue: number[] = [];
  let head = 0;
  for (let i = frames - 1; i >= 0; i--) {
    while (queue.length > head && (wanted[queue[queue.length - 1] ?? 0] ?? 1) >= (wanted[i] ?? 1)) queue.pop();
    queue.push(i);
    while ((queue[head] ?? 0) > i + ahead) head++;
    least[i] = wanted[queue[head] ?? i] ?? 1;
  }
  let gain = 1;
  let sum = ahead;
  for (let i = 0; i < frames; i++) {
    gain = Math.min(least[i] ?? 1, 1 - (1 - gain) * release);
    sum += gain - (i >= ahead ? (least[i - ahead] ?? 1) : 1);
    least[i] = gain;
    const smooth = Math.min(sum / ahead, wanted[i] ?? 1);
    for (const channel of channels) channel[i] = (channel[i] ?? 0) * smooth;
  }
}

function isUnder(samples: Float32Array, ceiling: number): boolean {
  for (let i = 0; i < samples.length; i++) if (Math.abs(samples[i] ?? 0) > ceiling) return false;
  return true;
}
