import type { ChorusProcessor, ReverbProcessor } from 'spessasynth_core';

/** Stands where the synthesiser has its reverb, and keeps what is sent there for {@link plate}. */
export class ReverbSend implements ReverbProcessor {
  level = 0;
  preLowpass = 0;
  character = 0;
  time = 0;
  delayFeedback = 0;
  preDelayTime = 0;
  /** What the instruments send into the room, mono, at the synthesiser's rate. */
  readonly sent: Float32Array;

  constructor(frames: number) {
    this.sent = new Float32Array(frames);
  }

  process(input: Float32Array, _left: Float32Array, _right: Float32Array, startIndex: number, count: number): void {
    this.sent.set(input.subarray(0, count), startIndex);
  }

  getSnapshot(): ReverbProcessor {
    return this;
  }
}

/** No part sends anything to the chorus; the synthesiser's own would work on silence all the same. */
export const noChorus: ChorusProcessor = {
  level: 0,
  preLowpass: 0,
  feedback: 0,
  delay: 0,
  rate: 0,
  depth: 0,
  sendLevelToReverb: 0,
  sendLevelToDelay: 0,
  process: () => undefined,
  getSnapshot: () => noChorus,
};
