import { isLiteralElement, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import english from '../../../../src/domain/wording/messages/en.json' with { type: 'json' };
import russian from '../../../../src/domain/wording/messages/ru.json' with { type: 'json' };
import ukrainian from '../../../../src/domain/wording/messages/uk.json' with { type: 'json' };
import { listUsedMessages } from './listUsedMessages.ts';

type Messages = Readonly<Record<string, string>>;

const catalogues: Readonly<Record<string, Messages>> = { en: english, uk: ukrainian, ru: russian };
const translations = Object.entries(catalogues).filter(([language]) => language !== 'en');

/** Arguments that only languages with cases ask for; English has no use for them. */
const grammatical = ['case', 'side'];

/** Every part of a pattern, those within plurals, choices and tags included. */
function partsOf(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) => {
    if ('options' in element) {
      const inner = Object.values(element.options).flatMap(({ value }) => partsOf(value));
      return [element, ...inner];
    }
    return 'children' in element ? [element, ...partsOf(element.children)] : [element];
  });
}

function argumentsOf(pattern: string): ReadonlySet<string> {
  const named = partsOf(parse(pattern)).flatMap((part) =>
    !isLiteralElement(part) && 'value' in part && typeof part.value === 'string' ? [part.value] : [],
  );
  return new Set(named.filter((name) => !grammatical.includes(name)));
}

/** The forms that each plural of the pattern gives; a number's own words count as the form of that number. */
function pluralFormsOf(pattern: string, language: string): readonly (readonly string[])[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const hasOwnOne = pluralCategories.length === 2;
  const named = (form: string) => (form === '=1' && hasOwnOne ? ['one'] : form.startsWith('=') ? [] : [form]);
  return partsOf(parse(pattern)).flatMap((part) =>
    'pluralType' in part ? [Object.keys(part.options).flatMap(named)] : [],
  );
}

describe.each(Object.entries(catalogues))('the catalogue %s', (language, messages) => {
  it('has every message, and none besides', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('leaves no message empty', () => {
    expect(Object.entries(messages).filter(([, pattern]) => pattern.trim() === '')).toEqual([]);
  });

  it('has a form for every plural of its language, or the same words for all', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [id, pattern] of Object.entries(messages)) {
      for (const forms of pluralFormsOf(pattern, language)) {
        // "Says" and "say" are all the forms a verb has: what is not named falls to `other`.
        const needed = pattern.includes('#') ? categories : ['other'];
        expect.soft(forms, id).toEqual(expect.arrayContaining(needed));
      }
    }
  });
});

describe.each(translations)('the translation %s', (_, messages) => {
  it('fills in what English fills in', () => {
    for (const [id, pattern] of Object.entries(english)) {
      const translated = argumentsOf(messages[id] ?? '');
      const given = argumentsOf(pattern);
      const unknown = [...translated].filter((name) => !given.has(name));
      expect.soft(unknown, id).toEqual([]);
      // The count of speakers only bends an English verb.
      const left = [...given].filter((name) => !translated.has(name) && !/count$/i.test(name));
      expect.soft(left, id).toEqual([]);
    }
  });

  it('is translated, wherever English has words', () => {
    const untouched = Object.entries(english).filter(
      ([id, pattern]) => pattern === messages[id] && /\p{L}{2}/u.test(withoutArguments(pattern)),
    );
    expect(untouched.map(([id]) => id)).toEqual(['app.title']);
  });

  it('calls a snapshot by one word, wherever English does', () => {
    const called = Object.entries(english)
      .filter(([, pattern]) => /snapshot/iu.test(pattern))
      .filter(([id]) => !/знім(?:ок|к)|сним(?:ок|к)/iu.test(messages[id] ?? ''));
    expect(called.map(([id]) => id)).toEqual([]);
  });

  it('has words of its own script only, but for names', () => {
    const foreign = Object.entries(messages).filter(([, pattern]) =>
      /\p{Script=Latin}{2}/u.test(
        withoutArguments(pattern).replaceAll(/Claimline|WebGL|SHA-256|GeoJSON|\.claimline/g, ''),
      ),
    );
    expect(foreign).toEqual([]);
  });
});

/** The pattern with names of arguments, tags and choices taken out. */
function withoutArguments(pattern: string): string {
  return pattern
    .replaceAll(/<\/?\w+>/g, '')
    .replaceAll(/\{\w+, (?:plural|select),/g, '{')
    .replaceAll(/\b(?:one|few|many|other|genitive|us)(?= \{)/g, '')
    .replaceAll(/\{\w+\}/g, '');
}

describe('the messages', () => {
  const used = listUsedMessages(Object.keys(english));

  it('are all used', () => {
    expect(Object.keys(english).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('nothing that a reader sees', () => {
  it('is neither loaded nor taking a side', () => {
    const loaded = /liberat|truth|terror|regime|occup|звільнен|освобо|окуп|оккуп|терор|террор|режим/iu;
    const all = Object.values(catalogues).flatMap((messages) => Object.entries(messages));
    expect(all.filter(([, pattern]) => loaded.test(pattern))).toEqual([]);
  });
});
