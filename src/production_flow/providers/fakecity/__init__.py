"""The fake city: a provider as a process of its own, where every way of failing can be had on purpose.

For our own tests, and for whoever writes a provider or a program that buys. It sells pictures, clips, lines,
music and effects, keeps an append-only ledger of what was bought, and is asked like this:

    python -m production_flow.providers.fakecity FOLDER [--port N] [--config '{"faults": {"reset": 0.1}}']

    POST /v1/PORT        {"reference", "model", "prompt", "seconds", "width", "height", "references"}
                         -> {"id"}; 429 with Retry-After, 400 moderation, 401, 402
    GET  /v1/jobs/ID     -> {"state", "progress", "cost", "output"}
    POST /v1/jobs/ID/cancel -> as it stands then; what was done of it is billed
    GET  /v1/jobs?reference=R -> {"jobs": [ID, ...]}
    GET  /files/ID?until=T    -> the bytes; 403 once the link has expired
    GET  /v1/ledger      -> {"purchases": [...]}
"""
