"""
Times lxml on one document in this process, warmed, and prints what an operation takes, as run-variant.ts does:
`python3 lxml_tree.py FILE WORK MILLISECONDS`. WORK is `tree`, the bytes parsed to a tree, or `read`, and each of its nodes asked for all it holds.
"""

import json
import re
import sys
import time

from lxml import etree

path, work_name, milliseconds = sys.argv[1:]
span = float(milliseconds) / 1000
with open(path, "rb") as file:
    data = file.read()


def parse():
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)


def read():
    held = 0
    for element in parse().iter(etree.Element):
        held += len(element.tag) + element.sourceline + len(element.text or "") + len(element.tail or "")
        for name, value in element.items():
            held += len(name) + len(value)
    return held


def repeat(work, least):
    end = time.perf_counter() + span
    count = 0
    while count < least or time.perf_counter() < end:
        work()
        count += 1
    return count


work = {"tree": parse, "read": read}[work_name]
repeat(work, 20)
before = time.process_time()
count = repeat(work, 5)
taken = time.process_time() - before
root = parse()
elements = sum(1 for _ in root.iter(etree.Element))
found = {"elements": elements, "bytes": len("".join(root.itertext(etree.Element)).encode())}
# Not the usage that the system tells of: that counts what the process was forked from.
with open("/proc/self/status") as status:
    memory = 1024 * int(re.search(r"VmHWM:\s+(\d+)", status.read())[1])
print(json.dumps({"microseconds": taken * 1e6 / count, "memory": memory, "found": found}))
