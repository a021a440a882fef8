import type { ModelAnswer } from './model-engine.ts';

/** Characters a token has at most on the average of any language; what is beyond was never asked for. */
const CHARACTERS_PER_TOKEN = 8;

/** Gathers an answer from its pieces. An engine that does not heed `maxTokens` is stopped here. */
export class AnswerText {
  private text = '';
  private full = false;
  private readonly most: number;
  private readonly onText: ((text: string) => void) | undefined;

  constructor(maxTokens: number, onText: ((text: string) => void) | undefined) {
    this.most = maxTokens * CHARACTERS_PER_TOKEN;
    this.onText = onText;
  }

  /** Takes a piece; true when there is no more room. */
  add(piece: string): boolean {
    if (!piece || this.full) return this.full;
    this.text += piece;
    this.onText?.(piece);
    this.full = this.text.length > this.most;
    return this.full;
  }

  answer({ finish, tokens, tokensPerSecond }: Omit<ModelAnswer, 'text'>): ModelAnswer {
    return { text: this.text, finish: this.full ? 'length' : finish, tokens, tokensPerSecond };
  }
}
