import { mostLooks } from './ControlLook.ts';
import { marksWidth } from './createMarksTexture.ts';
import { changedBit, hoveredBit, selectedBit } from './toMarkBytes.ts';

/** Vertex attributes of the outlines, by location: each instance is a segment with a point before and one after it. */
export const outlineAttributes = {
  before: 0,
  start: 1,
  end: 2,
  after: 3,
  startArc: 4,
  endArc: 5,
  days: 6,
  tag: 7,
} as const;

const outerCasing = 0;
const innerCasing = 1;
const line = 2;

/**
 * What is drawn after what. A casing is opaque and lies under the line: lines beside it would cross it at every bend
 * of a border, and one over it would hide whether it is broken.
 */
export const outlineParts = { plain: [line], cased: [outerCasing, innerCasing, line] } as const;

/** CSS pixels. */
const widths = { line: 1.5, changedLine: 2.8, innerCasing: 3.5, hoveredCasing: 5.5, selectedCasing: 6.5 };
/** In widths of the line. */
const dash = 3;
const dashPeriod = 5.2;

/** A number as GLSL writes one. */
function float(value: number): string {
  return value.toFixed(6);
}

/** The GLSL of outlines; MapLibre's projection goes before the vertex shader. */
export const outlineShader = {
  vertex: `
layout(location = ${outlineAttributes.before}) in vec2 a_before;
layout(location = ${outlineAttributes.start}) in vec2 a_start;
layout(location = ${outlineAttributes.end}) in vec2 a_end;
layout(location = ${outlineAttributes.after}) in vec2 a_after;
layout(location = ${outlineAttributes.startArc}) in float a_start_arc;
layout(location = ${outlineAttributes.endArc}) in float a_end_arc;
layout(location = ${outlineAttributes.days}) in vec2 a_days;
layout(location = ${outlineAttributes.tag}) in uint a_tag;
uniform float u_day;
uniform int u_part;
// CSS pixels.
uniform vec2 u_viewport;
uniform float u_pixel_ratio;
// CSS pixels a unit of an arc, at the whole zoom below.
uniform float u_arc_scale;
uniform vec4 u_colours[${mostLooks}];
// Opacity; 1 for a broken line.
uniform vec2 u_lines[${mostLooks}];
// Outer casing where selected and where hovered, inner casing.
uniform vec3 u_casings[3];
uniform highp usampler2D u_marks;
flat out vec4 v_colour;
flat out float v_half_width;
// Dashes a CSS pixel; 0 for an unbroken line.
flat out float v_dashes;
// CSS pixels.
flat out float v_length;
out highp float v_along;
out highp float v_across;
out highp float v_arc;

// On the screen; right also for ends behind the camera.
vec2 directionOf(vec4 from, vec4 to) {
  vec2 way = (to.xy * from.w - from.xy * to.w) * u_viewport;
  float size = length(way);
  return size > 0.0 ? way / size : vec2(0.0);
}

void main() {
  uint look = a_tag & 255u;
  uint id = a_tag >> 8u;
  uint mark = texelFetch(u_marks, ivec2(id % ${marksWidth}u, id / ${marksWidth}u), 0).r;
  bool isSelected = (mark & ${selectedBit}u) != 0u;
  bool isCased = isSelected || (mark & ${hoveredBit}u) != 0u;
  bool isLine = u_part == ${line};
  if (u_day < a_days.x || u_day >= a_days.y || !(isLine || isCased)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float width = (mark & ${changedBit}u) != 0u ? ${float(widths.changedLine)} : ${float(widths.line)};
  v_dashes = isLine ? u_lines[look].y / (width * ${float(dashPeriod)}) : 0.0;
  v_colour = vec4(u_colours[look].rgb, u_lines[look].x);
  if (u_part == ${outerCasing}) {
    width = isSelected ? ${float(widths.selectedCasing)} : ${float(widths.hoveredCasing)};
    v_colour = vec4(isSelected ? u_casings[0] : u_casings[1], 1.0);
  } else if (u_part == ${innerCasing}) {
    width = ${float(widths.innerCasing)};
    v_colour = vec4(u_casings[2], 1.0);
  }
  v_half_width = 0.5 * width;
  float reach = v_half_width + 0.5 / u_pixel_ratio;

  bool isEnd = gl_VertexID > 1;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  vec4 start = projectTile(a_start);
  vec4 end = projectTile(a_end);
  vec4 here = isEnd ? end : start;
  vec2 along = directionOf(start, end);
  vec2 offset;
  if (isLine) {
    vec2 next = isEnd ? directionOf(end, projectTile(a_after)) : directionOf(projectTile(a_before), start);
    if (next == vec2(0.0)) next = along;
    if (along == vec2(0.0)) along = next;
    vec2 mean = along + next;
    // Where the line turns back on itself it has no corner to share.
    mean = length(mean) > 0.01 ? normalize(mean) : along;
    vec2 normal = vec2(-mean.y, mean.x);
    float tilt = dot(normal, vec2(-along.y, along.x));
    // Segments share their corners, so that nothing is painted twice; sharp corners are blunted.
    float corner = side * reach / max(tilt, 0.65);
    offset = normal * corner;
    v_across = corner * tilt;
    v_along = 0.0;
    v_length = 0.0;
  } else {
    // A casing is opaque: its segments may overlap, and have round ends.
    float ahead = isEnd ? reach : -reach;
    offset = along * ahead + vec2(-along.y, along.x) * side * reach;
    v_length = length((end.xy / end.w - start.xy / start.w) * 0.5 * u_viewport);
    v_across = side * reach;
    v_along = isEnd ? v_length + reach : -reach;
  }
  gl_Position = here;
  gl_Position.xy += offset * 2.0 / u_viewport * here.w;
  // Lengths on the screen must not be interpolated in perspective: the fragment shader divides again.
  v_across *= here.w;
  v_along *= here.w;
  v_arc = (isEnd ? a_end_arc : a_start_arc) * u_arc_scale;
}`,
  fragment: `
uniform float u_pixel_ratio;
flat in vec4 v_colour;
flat in float v_half_width;
flat in float v_dashes;
flat in float v_length;
in highp float v_along;
in highp float v_across;
in highp float v_arc;
out vec4 outColour;
// How much of a pixel the dashes cover; an even tint where they are finer than pixels.
float inked(float dash) {
  float width = max(length(vec2(dFdx(dash), dFdy(dash))), 1e-5);
  float base = floor(dash - 0.5 * width);
  vec2 ends = dash - base + vec2(-0.5, 0.5) * width;
  vec2 ink = floor(ends) * ${float(dash / dashPeriod)} + min(fract(ends), ${float(dash / dashPeriod)});
  return clamp((ink.y - ink.x) / width, 0.0, 1.0);
}
void main() {
  // Derivatives must not depend on a branch.
  float ink = inked(v_arc * v_dashes);
  float along = v_along * gl_FragCoord.w;
  float beyond = max(max(-along, along - v_length), 0.0);
  float distance = length(vec2(v_across * gl_FragCoord.w, beyond));
  float covered = clamp((v_half_width - distance) * u_pixel_ratio + 0.5, 0.0, 1.0);
  float alpha = v_colour.a * covered * (v_dashes > 0.0 ? ink : 1.0);
  outColour = vec4(v_colour.rgb * alpha, alpha);
}`,
};
