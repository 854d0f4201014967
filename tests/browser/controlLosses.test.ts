import { describe, expect, it } from 'vitest';
import { historyAt } from '../../src/domain/archive/historyAt.ts';
import { toArchiveMesh } from '../../src/domain/archive/toArchiveMesh.ts';
import type { Day } from '../../src/domain/day/Day.ts';
import { addDays } from '../../src/domain/day/addDays.ts';
import type { ControlAges } from '../../src/map/control/ControlAges.ts';
import type { ControlLook } from '../../src/map/control/ControlLook.ts';
import { packSnapshots } from '../fixtures/buildArchive.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { seededRandom } from '../fixtures/seededRandom.ts';
import {
  casings,
  countUploads,
  openControlMap,
  type Picture,
  rectangle,
  takePicture,
} from './controlStage.ts';

const filled: ControlLook = {
  colour: '#000000',
  fillOpacity: 1,
  hatch: null,
  lineOpacity: 0,
  isLineBroken: false,
};

const random = seededRandom(11);

/** Ground around a middle, of another shape on each day: most of it is lost and regained again and again. */
function restlessGround(longitude: number) {
  return Array.from({ length: 40 }, (_, after) => {
    const corners = [...Array(14).keys()].map((corner) => {
      const [angle, reach] = [(corner / 14) * 2 * Math.PI, 0.3 + 0.7 * random()];
      return [longitude + 1.2 * reach * Math.cos(angle), 48.5 + 0.7 * reach * Math.sin(angle)];
    });
    return { day: addDays(dayAt('2025-01-01'), after), polygons: [[[...corners, corners[0] ?? []]]] };
  }).filter((_, after) => after === 0 || after === 39 || random() > 0.2);
}

const clear: ControlLook = { ...filled, fillOpacity: 0 };

/** Two holders whose grounds overlap; some days have no snapshot. */
const archive = packSnapshots(restlessGround(35.2), restlessGround(36));
const mesh = toArchiveMesh(archive);

/** What is held is blue; what is lost is red where it was less than five days before, and green where longer. */
const blue = '#0000ff';
const ages: ControlAges = {
  limits: [5, 1000, 1001, 1002],
  colours: ['#ff0000', '#00ff00', '#00ff00', '#00ff00', '#00ff00'],
  unknown: blue,
  // Never known since when: only losses are told apart.
  firstDays: [Infinity, Infinity],
  lastDay: archive.last,
  lost: [filled, filled],
};

const names: Readonly<Record<string, string>> = {
  '255,255,255': 'never held',
  '0,0,255': 'held',
  '255,0,0': 'lost lately',
  '0,255,0': 'lost long ago',
};

function seenAt({ width, data }: Picture, column: number, row: number): string {
  const at = (row * width + column) * 4;
  const colour = data.slice(at, at + 3).join(',');
  return names[colour] ?? colour;
}

/** What the archive says of a spot, asked of its history. */
function saidOf(position: readonly [number, number], day: Day): string {
  const holdings = historyAt(archive, position);
  if (holdings.some(({ from, to }) => from <= day && day < to)) return 'held';
  const lost = Math.max(...holdings.filter(({ to }) => to <= day).map(({ to }) => to));
  if (lost === -Infinity) return 'never held';
  return day - lost < 5 ? 'lost lately' : 'lost long ago';
}

async function openAges(shown: ControlAges) {
  const stage = await openControlMap();
  stage.map.jumpTo({ center: [35.6, 48.5], zoom: 6.5 });
  stage.add();
  stage.control.showMesh(mesh);
  stage.control.paint([filled, filled], casings);
  stage.control.showAges(shown);
  return stage;
}

const isSame = (around: readonly string[]): boolean => new Set(around).size === 1;

describe('ground that was lost', () => {
  it.each([12, 22, 39])(
    'has the colour of its last loss, spot by spot, and none where it is held, %d days in',
    async (after) => {
      const { map, control } = await openAges(ages);
      const day = addDays(archive.first, after);
      control.showDay(day);
      const picture = await takePicture(map);
      const counted = new Map<string, number>();
      for (let row = 3; row < picture.height - 3; row += 4) {
        for (let column = 3; column < picture.width - 3; column += 4) {
          const near = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => [column + x, row + y] as const));
          // At an edge a spot and its pixel may lie on different sides of it.
          if (!isSame(near.map(([x, y]) => seenAt(picture, x, y)))) continue;
          const { lng, lat } = map.unproject([column + 0.5, picture.height - row - 0.5]);
          const seen = seenAt(picture, column, row);
          counted.set(seen, (counted.get(seen) ?? 0) + 1);
          expect([lng, lat, seen]).toEqual([lng, lat, saidOf([lng, lat], day)]);
        }
      }
      for (const name of Object.values(names))
        expect([name, (counted.get(name) ?? 0) > 50]).toEqual([name, true]);
    },
  );

  it('tells the later of two losses, and none where it was regained', async () => {
    const { map, control, show } = await openAges({ ...ages, lastDay: 100 });
    map.jumpTo({ center: [36, 51], zoom: 7 });
    const strip = (west: number, from: number, to: number) => ({
      ...rectangle(west, 50.5, west + 0.5, 51.5),
      from,
      to,
    });
    const wide = { ...rectangle(35.1, 50.6, 36.4, 51.4), from: 5, to: 8 };
    show(
      strip(35, 10, 12),
      strip(35.5, 20, 28),
      strip(35.5, 10, 12),
      strip(36, 20, 40),
      strip(36, 10, 12),
      wide,
    );
    const seenOn = async (day: number): Promise<readonly string[]> => {
      control.showDay(day);
      const picture = await takePicture(map);
      return [35.25, 35.75, 36.25].map((longitude) => {
        const { x, y } = map.project([longitude, 51]);
        return seenAt(picture, Math.floor(x), picture.height - 1 - Math.floor(y));
      });
    };
    const [held, lately, longAgo, never] = ['held', 'lost lately', 'lost long ago', 'never held'];
    expect(await seenOn(4)).toEqual([never, never, never]);
    expect(await seenOn(9)).toEqual([lately, lately, lately]);
    expect(await seenOn(11)).toEqual([held, held, held]);
    expect(await seenOn(14)).toEqual([lately, lately, lately]);
    expect(await seenOn(18)).toEqual([longAgo, longAgo, longAgo]);
    expect(await seenOn(27)).toEqual([longAgo, held, held]);
    expect(await seenOn(30)).toEqual([longAgo, lately, held]);
    expect(await seenOn(42)).toEqual([longAgo, longAgo, lately]);
  });

  it('leaves the ground that is held as it is without it', async () => {
    const { map, control } = await openAges(ages);
    control.showDay(addDays(archive.first, 38));
    const withLosses = await takePicture(map);
    control.showAges({ ...ages, lost: [clear, clear] });
    const without = await takePicture(map);
    const pixels = [...Array(without.width * without.height).keys()];
    const isHeldIn = (picture: Picture, pixel: number): boolean =>
      seenAt(picture, pixel % picture.width, Math.floor(pixel / picture.width)) === 'held';
    expect(pixels.filter((pixel) => isHeldIn(without, pixel)).length).toBeGreaterThan(1000);
    expect(pixels.filter((pixel) => isHeldIn(withLosses, pixel) !== isHeldIn(without, pixel))).toHaveLength(
      0,
    );
    expect(withLosses.data).not.toEqual(without.data);
  });

  it('is not drawn after the last day, when nothing is known', async () => {
    const { map, control } = await openAges(ages);
    control.showDay(addDays(archive.last, 1));
    expect((await takePicture(map)).data.every((channel) => channel === 255)).toBe(true);
  });

  it('is not drawn without ages', async () => {
    const { map, control } = await openAges(ages);
    control.showAges(null);
    control.showDay(addDays(archive.first, 38));
    const { data } = await takePicture(map);
    expect(data.every((channel, at) => at % 4 === 3 || channel === data[at - (at % 4)])).toBe(true);
  });

  it('steps without an upload', async () => {
    const { map, control } = await openAges(ages);
    await takePicture(map);
    const uploads = countUploads();
    await takePicture(map);
    const bare = uploads();
    for (const after of [2, 20, 40, 3]) {
      control.showDay(addDays(archive.first, after));
      await takePicture(map);
    }
    expect(uploads()).toBe(bare * 5);
  });
});
