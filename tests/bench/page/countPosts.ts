let posts = 0;

/** How many messages the page has posted to workers of any kind. */
export function countPosts(): number {
  return posts;
}

for (const { prototype } of [Worker, MessagePort]) {
  const post = prototype.postMessage;
  prototype.postMessage = function counted(this: Worker & MessagePort, ...message: never[]) {
    posts += 1;
    Reflect.apply(post, this, message);
  };
}
