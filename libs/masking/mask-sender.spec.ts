import { describe, expect, it } from '@jest/globals';
import { maskSender } from './mask-sender.js';
import { createTokeniser } from './tokens/tokeniser.js';

const options = { tokenise: createTokeniser(new Uint8Array(32), 'a', 't'), country: 'IN' };

describe('maskSender', () => {
  it.each(['AX-HDFCBK-S', 'VM-SBIUPI', 'HDFCBK', 'M-PESA', 'Revolut', '5676791', '60006'])(
    'leaves %s',
    (sender) => {
      expect(maskSender(sender, options)).toBe(sender);
    },
  );

  it('turns a private number into one token, however it is written', () => {
    const token = maskSender('+91 98344 17720', options);
    expect(token).toMatch(/^<PHONE:a[a-z2-7]{16}>$/);
    expect(maskSender('9834417720', options)).toBe(token);
  });

  it('masks whatever is neither a header nor a number', () => {
    expect(maskSender('asha.rao@mail.example', options)).toMatch(/^<EMAIL:/);
    expect(maskSender('Our dear neighbour from flat four', options)).toMatch(/^<TEXT:/);
  });

  it('leaves what it has masked', () => {
    const token = maskSender('9834417720', options);
    expect(maskSender(token, options)).toBe(token);
  });
});
