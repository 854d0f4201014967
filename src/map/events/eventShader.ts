/** Vertex attributes of events, by location. */
export const eventAttributes = { position: 0, days: 1, colour: 2, certain: 3 } as const;

/** What is not known well: a rim of so many CSS pixels, and little of its colour within. */
const rimPixels = '1.5';
const uncertainFill = '0.2';

/** As many as the shader's table takes. */
export const mostEventColours = 32;

/** The GLSL of events, a disc with a halo each; MapLibre's projection goes before the vertex shader. */
export const eventShader = {
  vertex: `
layout(location = ${eventAttributes.position}) in vec2 a_position;
layout(location = ${eventAttributes.days}) in vec2 a_days;
layout(location = ${eventAttributes.colour}) in uint a_colour;
layout(location = ${eventAttributes.certain}) in uint a_certain;
// The day and the window's first, counted as the events' are.
uniform float u_day;
uniform float u_since;
// CSS pixels.
uniform vec2 u_viewport;
uniform float u_pixel_ratio;
// Of the disc, and of the halo beyond it; CSS pixels.
uniform vec2 u_radius;
uniform vec3 u_colours[${mostEventColours}];
flat out vec3 v_colour;
// How much of the colour stands within the rim.
flat out float v_fill;
// CSS pixels from the middle.
out highp vec2 v_at;
void main() {
  if (u_day < a_days.x || u_since >= a_days.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  v_colour = u_colours[a_colour];
  v_fill = a_certain == 1u ? 1.0 : ${uncertainFill};
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0);
  v_at = corner * (u_radius.x + u_radius.y + 0.5 / u_pixel_ratio);
  // All four corners are as far away as the middle, so that nothing is interpolated in perspective.
  gl_Position = projectTile(a_position);
  gl_Position.xy += v_at * 2.0 / u_viewport * gl_Position.w;
}`,
  fragment: `
uniform float u_pixel_ratio;
uniform vec2 u_radius;
uniform vec3 u_halo;
flat in vec3 v_colour;
flat in float v_fill;
in highp vec2 v_at;
out vec4 outColour;
void main() {
  float distance = length(v_at);
  float disc = clamp((u_radius.x - distance) * u_pixel_ratio + 0.5, 0.0, 1.0);
  float covered = clamp((u_radius.x + u_radius.y - distance) * u_pixel_ratio + 0.5, 0.0, 1.0);
  float inner = clamp((u_radius.x - ${rimPixels} - distance) * u_pixel_ratio + 0.5, 0.0, 1.0);
  float colour = disc * mix(1.0, v_fill, inner);
  outColour = vec4(mix(u_halo, v_colour, colour) * covered, covered);
}`,
};
