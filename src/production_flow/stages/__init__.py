"""One file per step of production: the only room where shows meet providers."""
