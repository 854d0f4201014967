import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/day/addDays.ts';
import type { ControlMesh } from '../../src/domain/mesh/ControlMesh.ts';
import { buildArchiveMesh } from '../../src/features/map/buildArchiveMesh.ts';
import { packSnapshots } from '../fixtures/buildArchive.ts';
import { generateSnapshots } from '../fixtures/generateSnapshots.ts';

const war = packSnapshots(generateSnapshots({ seed: 5, days: 12, corners: 40 }));
const day = addDays(war.first, 6);

const daysOf = ({ faces }: ControlMesh) => new Set(faces.days);

it('hands out what stands on the day ordered first, and then all days', async () => {
  const early: ControlMesh[] = [];
  const whole = await buildArchiveMesh({ archive: war, day }, (mesh) => early.push(mesh));
  expect(early.map(daysOf)).toEqual([new Set([6, 7])]);
  expect(early[0]?.origin).toEqual(whole.origin);
  expect(daysOf(whole).size).toBeGreaterThan(2);
});

it('keeps nobody waiting for a day that is not wanted', async () => {
  const early: ControlMesh[] = [];
  const whole = await buildArchiveMesh({ archive: war, day: null }, (mesh) => early.push(mesh));
  expect(early).toEqual([]);
  expect(whole.faces.triangles.length).toBeGreaterThan(0);
});
