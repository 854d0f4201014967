import type { Dataset, Place } from './Dataset.ts';
import type { Translated, Translations } from './Translated.ts';

/**
 * The dataset with our own wording in another language, as far as it has been translated; each `language` tells what
 * its texts are in. Quotes, ids and all that is computed with stay. The same object when nothing changes.
 * @param dataset as it was read: an original that a translation replaced does not come back
 * @param language a BCP 47 code, met to the letter
 */
export function inLanguage(dataset: Dataset, language: string): Dataset {
  const title =
    dataset.titleLanguage === language ? undefined : translationOf(dataset.translations, language)?.title;
  const actors = mapKept(dataset.actors, (actor) => translated(actor, language));
  const places = mapKept(dataset.places, (place) => renamed(translated(place, language), language));
  const claims = mapKept(dataset.claims, (claim) => translated(claim, language));
  const isSame =
    title === undefined &&
    actors === dataset.actors &&
    places === dataset.places &&
    claims === dataset.claims;
  if (isSame) return dataset;
  return {
    ...dataset,
    ...(title !== undefined && { title, titleLanguage: language }),
    actors,
    places,
    claims,
  };
}

function translated<Texts extends object, Thing extends Texts & Translated<Texts>>(
  thing: Thing,
  language: string,
): Thing {
  if (thing.language === language) return thing;
  const texts = translationOf(thing.translations, language);
  return texts === undefined ? thing : { ...thing, ...texts, language };
}

/** With the gazetteer's name in the reader's script; the source's own spelling leads the other names. */
function renamed(place: Place, language: string): Place {
  const name = language === 'uk' || language === 'ru' ? place.names[language] : place.name;
  if (name === place.name) return place;
  const others = place.aliases.filter((alias) => alias !== place.name && alias !== name);
  return { ...place, name, aliases: [place.name, ...others] };
}

// A language may be called like something that every object has, such as "toString".
function translationOf<Texts>(translations: Translations<Texts>, language: string) {
  return Object.hasOwn(translations, language) ? translations[language] : undefined;
}

/** The list with each item changed; the same list when no item is another one. */
function mapKept<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}
