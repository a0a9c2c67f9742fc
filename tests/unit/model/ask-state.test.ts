import { describe, expect, it } from 'vitest';
import { sayAskState } from '../../../src/model/ask-state.ts';

describe('the state of an ask', () => {
  it('is its own words when they begin with the state', () =>
    expect(sayAskState('obtenu', 'Obtenu, six semaines plus tard')).toBe('Obtenu, six semaines plus tard'));

  it('comes before words that begin otherwise: nobody then takes « obtenu dans le droit » for « obtenu »', () =>
    expect(sayAskState('partiel', 'Obtenu dans le droit')).toBe('Partiel\u00A0: obtenu dans le droit'));

  it('stands alone without words', () => expect(sayAskState('sans-suite', undefined)).toBe('Sans suite'));
});
