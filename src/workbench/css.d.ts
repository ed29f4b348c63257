/** Style sheets are imported for their effect; the bundler turns them into a linked file. */
declare module "*.css";
