-- Under which id the request that wrote a notice stands in the log: what becomes of its letter is logged under the same.
alter table notice add column trace text;
