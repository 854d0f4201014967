import { selectedBit } from './toMarkBytes.ts';

/** Vertex attributes of casings, by location. */
export const casingAttributes = { start: 0, end: 1, days: 2, mark: 3 } as const;

/** What is drawn after what. */
export const casingParts = { outer: 0, inner: 1 } as const;

/** CSS pixels. */
const widths = { inner: '3.5', hovered: '5.5', selected: '6.5' };

/**
 * The GLSL of what surrounds the outlines of things pointed at; MapLibre's projection goes before the vertex shader.
 * Casings are opaque and lie under the outline: lines beside it would cross it at every bend of a border, and one
 * over it would hide whether it is broken. Opaque, segments may overlap, and so have round ends.
 */
export const casingShader = {
  vertex: `
layout(location = ${casingAttributes.start}) in vec2 a_start;
layout(location = ${casingAttributes.end}) in vec2 a_end;
layout(location = ${casingAttributes.days}) in vec2 a_days;
layout(location = ${casingAttributes.mark}) in uint a_mark;
uniform float u_day;
uniform int u_part;
// CSS pixels.
uniform vec2 u_viewport;
uniform float u_pixel_ratio;
// Outer where selected and where hovered, inner.
uniform vec3 u_casings[3];
flat out vec3 v_colour;
// CSS pixels.
flat out float v_half_width;
flat out float v_length;
out highp float v_along;
out highp float v_across;

void main() {
  if (u_day < a_days.x || u_day >= a_days.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  bool isSelected = (a_mark & ${selectedBit}u) != 0u;
  bool isInner = u_part == ${casingParts.inner};
  v_colour = isInner ? u_casings[2] : isSelected ? u_casings[0] : u_casings[1];
  v_half_width = 0.5 * (isInner ? ${widths.inner} : isSelected ? ${widths.selected} : ${widths.hovered});
  float reach = v_half_width + 0.5 / u_pixel_ratio;
  bool isEnd = (gl_VertexID & 2) != 0;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  vec4 start = projectTile(a_start);
  vec4 end = projectTile(a_end);
  vec4 here = isEnd ? end : start;
  // Right also where an end lies behind the camera.
  vec2 way = (end.xy * start.w - start.xy * end.w) * u_viewport;
  vec2 along = length(way) > 0.0 ? normalize(way) : vec2(1.0, 0.0);
  vec2 offset = along * (isEnd ? reach : -reach) + vec2(-along.y, along.x) * side * reach;
  v_length = 0.5 * length(way) / abs(start.w * end.w);
  v_across = side * reach;
  v_along = isEnd ? v_length + reach : -reach;
  gl_Position = here;
  gl_Position.xy += offset * 2.0 / u_viewport * here.w;
  // Lengths on the screen must not be interpolated in perspective: the fragment shader divides again.
  v_across *= here.w;
  v_along *= here.w;
}`,
  fragment: `
uniform float u_pixel_ratio;
flat in vec3 v_colour;
flat in float v_half_width;
flat in float v_length;
in highp float v_along;
in highp float v_across;
out vec4 outColour;
void main() {
  float along = v_along * gl_FragCoord.w;
  float beyond = max(max(-along, along - v_length), 0.0);
  float distance = length(vec2(v_across * gl_FragCoord.w, beyond));
  float covered = clamp((v_half_width - distance) * u_pixel_ratio + 0.5, 0.0, 1.0);
  outColour = vec4(v_colour * covered, covered);
}`,
};
