"""Learns the parser's network: numbers of words in, weights out. `npm run train` makes the one and packs the other.

    /usr/bin/python3 src/training/encoder.py FOLDER

FOLDER holds `examples.json` (settings and sizes) and `examples.bin` (int32 columns); `weights.json` and `weights.bin`
(float32) are written beside them after each round. Needs Debian's python3-torch and nothing else. The same numbers give
the same weights on the same machine, since one thread does all.

The network: embeddings of a word and of its parts; two layers of bidirectional LSTM (Hochreiter and Schmidhuber 1997;
Graves and Schmidhuber 2005); tags; heads by a biaffine product (Dozat and Manning 2017) and a preference for distances
(Qi et al. 2018); relations by a layer over word and head (Kiperwasser and Goldberg 2016). Marks are read as words, but
neither hang nor have dependents here. src/reading/parser/network.ts is the same without the learning.
"""

from __future__ import annotations

import json
import math
import random
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Iterator

import torch
from torch import Tensor
from torch.nn import functional as F

NOWHERE = -1e9


@dataclass(frozen=True)
class Examples:
    """Columns by word; `starts` by sentence, with one entry more. Heads: -1 root, otherwise a place in the sentence."""

    settings: dict[str, Any]
    features: Tensor
    tags: Tensor
    heads: Tensor
    relations: Tensor
    marks: Tensor
    starts: list[int]
    times: list[int]


def read_examples(folder: Path) -> Examples:
    about = json.loads((folder / "examples.json").read_text())
    words, sentences, tables = about["words"], about["sentences"], len(about["settings"]["tables"])
    numbers = torch.frombuffer(bytearray((folder / "examples.bin").read_bytes()), dtype=torch.int32).long()
    sizes = [words * tables, words, words, words, words, sentences + 1, sentences]
    features, tags, heads, relations, marks, starts, times = numbers.split(sizes)
    return Examples(
        about["settings"], features.view(tables, words).t().contiguous(), tags, heads, relations, marks.bool(),
        starts.tolist(), times.tolist(),
    )  # fmt: skip


# --- products of matrices: oneDNN's, which is in Debian's torch; its BLAS may be the slow reference one


def product(a: Tensor, b: Tensor) -> Tensor:
    """a (n, k), b (m, k) -> a b' (n, m)."""
    if 0 in a.shape or 0 in b.shape:  # oneDNN refuses what is empty
        return a.new_zeros(a.shape[0], b.shape[0])
    return torch._C._nn.mkldnn_linear(a.contiguous().to_mkldnn(), b.contiguous().to_mkldnn()).to_dense()


class Affine(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor) -> Tensor:
        ctx.save_for_backward(x, weight)
        return product(x, weight)

    @staticmethod
    def backward(ctx, grad: Tensor):
        x, weight = ctx.saved_tensors
        into = product(grad, weight.t()) if ctx.needs_input_grad[0] else None
        return into, product(grad.t(), x.t())


def affine(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x (..., k) -> (..., m)."""
    y = Affine.apply(x.reshape(-1, x.shape[-1]), weight).view(*x.shape[:-1], weight.shape[0])
    return y if bias is None else y + bias


class Lstm(torch.autograd.Function):
    """Two LSTMs side by side. What comes from the input (2, steps, sentences, 4 h), in the order input, forget, output,
    new; weights (2, 4 h, h) -> (2, steps, sentences, h). By hand: autograd's bookkeeping costs more than the sums."""

    @staticmethod
    def forward(ctx, inputs: Tensor, weights: Tensor) -> Tensor:
        _, steps, sentences, four = inputs.shape
        size = four // 4
        packed = [weights[d].contiguous().to_mkldnn() for d in (0, 1)]
        h = inputs.new_zeros(2, sentences, size)
        c = inputs.new_zeros(2, sentences, size)
        gates = torch.empty_like(inputs)
        cells = inputs.new_empty(2, steps + 1, sentences, size)
        outputs = inputs.new_empty(2, steps + 1, sentences, size)
        cells[:, 0] = c
        outputs[:, 0] = h
        for t in range(steps):
            now = gates[:, t]
            now.copy_(inputs[:, t])
            if t > 0:
                for d in (0, 1):
                    now[d] += torch._C._nn.mkldnn_linear(outputs[d, t].to_mkldnn(), packed[d]).to_dense()
            now[..., : 3 * size].sigmoid_()
            now[..., 3 * size :].tanh_()
            i, f, o, g = now.split(size, -1)
            c = torch.addcmul(f * c, i, g)
            cells[:, t + 1] = c
            torch.mul(o, c.tanh(), out=outputs[:, t + 1])
        ctx.save_for_backward(gates, cells, outputs, weights)
        return outputs[:, 1:].clone()

    @staticmethod
    def backward(ctx, grad: Tensor):
        gates, cells, outputs, weights = ctx.saved_tensors
        _, steps, sentences, four = gates.shape
        size = four // 4
        packed = [weights[d].t().contiguous().to_mkldnn() for d in (0, 1)]
        into = torch.empty_like(gates)
        dh = grad.new_zeros(2, sentences, size)
        dc = grad.new_zeros(2, sentences, size)
        for t in range(steps - 1, -1, -1):
            i, f, o, g = gates[:, t].split(size, -1)
            tanh = cells[:, t + 1].tanh()
            dh = dh + grad[:, t]
            dc = torch.addcmul(dc, dh * o, 1 - tanh * tanh)
            now = into[:, t]
            now[..., :size] = dc * g * i * (1 - i)
            now[..., size : 2 * size] = dc * cells[:, t] * f * (1 - f)
            now[..., 2 * size : 3 * size] = dh * tanh * o * (1 - o)
            now[..., 3 * size :] = dc * i * (1 - g * g)
            dc = dc * f
            if t > 0:
                dh = torch.stack(
                    [torch._C._nn.mkldnn_linear(now[d].contiguous().to_mkldnn(), packed[d]).to_dense() for d in (0, 1)]
                )
        flat = into.view(2, -1, four)
        before = outputs[:, :-1].reshape(2, -1, size)
        return into, torch.stack([product(flat[d].t(), before[d].t()) for d in (0, 1)])


# --- the network


class Network(torch.nn.Module):
    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__()
        self.settings = settings
        h, arc, rel = settings["hidden"], settings["arc"], settings["relation"]
        tables = settings["tables"]
        self.names = [table["name"] for table in tables]
        self.tables = torch.nn.ParameterDict()
        for table in tables:
            self.tables[table["name"]] = parameter(table["rows"], table["size"], scale=0.5)
        width = sum(table["size"] for table in tables)
        self.input1 = parameter(2, 4 * h, width)
        self.bias1 = forgetting(h)
        self.state1 = orthogonal(h)
        self.input2 = parameter(2, 4 * h, 2 * h)
        self.bias2 = forgetting(h)
        self.state2 = orthogonal(h)
        self.tag = parameter(settings["tags"], 2 * h)
        self.tag_bias = zeros(settings["tags"])
        self.arc_dependent = parameter(arc, 2 * h)
        self.arc_dependent_bias = zeros(arc)
        self.arc_head = parameter(arc, 2 * h)
        self.arc_head_bias = zeros(arc)
        self.arc_product = parameter(arc, arc)
        self.arc_product_bias = zeros(arc)
        self.root = zeros(arc)
        self.distance = parameter(BUCKETS, 2 * h, scale=0.02)
        self.distance_bias = zeros(BUCKETS)
        self.relation_dependent = parameter(rel, 2 * h)
        self.relation_head = parameter(rel, 2 * h)
        self.relation_distance = parameter(BUCKETS, rel, scale=0.02)
        self.relation = parameter(settings["relations"], rel)
        self.relation_bias = zeros(settings["relations"])

    def encode(self, features: Tensor, flip: Tensor, drop: "Dropout") -> tuple[Tensor, Tensor]:
        """features (steps, sentences, tables) -> last layer (steps, sentences, 2 h), logits of tags."""
        parts = [F.embedding(features[..., k], self.tables[name]) for k, name in enumerate(self.names)]
        x = drop.each(torch.cat(parts, -1), "input_dropout")
        one = drop.shared(self._layer(x, flip, self.input1, self.bias1, self.state1), "dropout")
        two = drop.shared(self._layer(one, flip, self.input2, self.bias2, self.state2), "dropout")
        return two, affine(two, self.tag, self.tag_bias)

    def _layer(self, x: Tensor, flip: Tensor, into: Tensor, bias: Tensor, state: Tensor) -> Tensor:
        back = flipped(x, flip)
        gates = torch.stack([affine(x, into[0]), affine(back, into[1])]) + bias[:, None, None]
        ahead, behind = Lstm.apply(gates, state)
        return torch.cat([ahead, flipped(behind, flip)], -1)

    def arcs(self, x: Tensor, drop: "Dropout") -> Tensor:
        """x (sentences, steps, 2 h) -> scores (sentences, dependents, heads and at last the root)."""
        dependent = drop.shared_by_row(F.relu(affine(x, self.arc_dependent, self.arc_dependent_bias)), "dropout")
        head = drop.shared_by_row(F.relu(affine(x, self.arc_head, self.arc_head_bias)), "dropout")
        wanted = affine(dependent, self.arc_product, self.arc_product_bias)
        places = torch.arange(x.shape[1])
        far = bucket(places[None, :] - places[:, None]).expand(x.shape[0], -1, -1)
        scores = torch.bmm(wanted, head.transpose(1, 2)) + affine(x, self.distance, self.distance_bias).gather(2, far)
        return torch.cat([scores, (wanted * self.root).sum(-1, keepdim=True)], -1)

    def relations(self, x: Tensor, dependents: Tensor, heads: Tensor, far: Tensor, drop: "Dropout") -> Tensor:
        """x (words, 2 h), pairs of numbers of words, buckets of their distances -> logits (pairs, relations)."""
        a, b = affine(x, self.relation_dependent), affine(x, self.relation_head)
        hidden = F.relu(a[dependents] + b[heads] + self.relation_distance[far])
        return affine(drop.each(hidden, "dropout"), self.relation, self.relation_bias)


class Dropout:
    """Inverted dropout by a seeded generator; nothing is dropped where there is none."""

    def __init__(self, settings: dict[str, Any], chance: torch.Generator | None) -> None:
        self.settings, self.chance = settings, chance

    def _mask(self, x: Tensor, shape: tuple[int, ...], name: str) -> Tensor:
        rate = self.settings[name]
        if self.chance is None or rate == 0:
            return x
        return x * ((torch.rand(shape, generator=self.chance) >= rate).float() / (1 - rate))

    def each(self, x: Tensor, name: str) -> Tensor:
        return self._mask(x, tuple(x.shape), name)

    def shared(self, x: Tensor, name: str) -> Tensor:
        """One mask for all steps of a sentence (Gal and Ghahramani 2016); x (steps, sentences, size)."""
        return self._mask(x, (1, *x.shape[1:]), name)

    def shared_by_row(self, x: Tensor, name: str) -> Tensor:
        return self._mask(x, (x.shape[0], 1, x.shape[2]), name)


def parameter(*shape: int, scale: float | None = None) -> torch.nn.Parameter:
    bound = scale if scale is not None else math.sqrt(6 / (shape[-1] + shape[-2]))
    return torch.nn.Parameter(torch.empty(*shape).uniform_(-bound, bound))


def zeros(*shape: int) -> torch.nn.Parameter:
    return torch.nn.Parameter(torch.zeros(*shape))


def forgetting(h: int) -> torch.nn.Parameter:
    """Biases of gates: nothing is forgotten at first (Jozefowicz et al. 2015)."""
    bias = torch.zeros(2, 4 * h)
    bias[:, h : 2 * h] = 1
    return torch.nn.Parameter(bias)


def orthogonal(h: int) -> torch.nn.Parameter:
    """Gram-Schmidt by hand: the QR of a slow LAPACK would do as well."""
    weights = torch.randn(8, h, h)
    for matrix in weights:
        for row in range(h):
            if row > 0:
                matrix[row] -= (matrix[:row] @ matrix[row]) @ matrix[:row]
            matrix[row] /= matrix[row].norm()
    return torch.nn.Parameter(weights.view(2, 4 * h, h))


def flipped(x: Tensor, flip: Tensor) -> Tensor:
    """Each sentence from its end; flip (steps, sentences)."""
    return x.gather(0, flip[..., None].expand(-1, -1, x.shape[-1]))


BUCKETS = 12


def bucket(far: Tensor) -> Tensor:
    """Distance to the head, left below 6: 1, 2, 3-4, 5-7, 8-13, more."""
    size = far.abs()
    kind = (size > 1).long() + (size > 2) + (size > 4) + (size > 7) + (size > 13)
    return kind + 6 * (far > 0)


# --- training


@dataclass(frozen=True)
class Batch:
    """Padded: (steps, sentences)."""

    features: Tensor
    flip: Tensor
    tags: Tensor
    heads: Tensor
    relations: Tensor
    words: Tensor
    marks: Tensor


def batch_of(examples: Examples, sentences: list[int], chance: random.Random | None) -> Batch:
    """`chance`: now and then a sentence loses its last mark, as headlines have none."""
    spans = []
    for s in sentences:
        start, end = examples.starts[s], examples.starts[s + 1]
        shorter = chance is not None and end - start > 2 and chance.random() < examples.settings["mark_dropout"]
        spans.append((start, end - 1 if shorter and examples.marks[end - 1] else end))
    steps = max(end - start for start, end in spans)
    at = torch.zeros(steps, len(spans), dtype=torch.long)
    words = torch.zeros(steps, len(spans), dtype=torch.bool)
    flip = torch.zeros(steps, len(spans), dtype=torch.long)
    for k, (start, end) in enumerate(spans):
        size = end - start
        at[:size, k] = torch.arange(start, end)
        words[:size, k] = True
        flip[:, k] = torch.arange(steps)
        flip[:size, k] = torch.arange(size - 1, -1, -1)
    features = examples.features[at] * words[..., None]
    tags = examples.tags[at].masked_fill(~words, -1)
    return Batch(features, flip, tags, examples.heads[at], examples.relations[at], words, examples.marks[at])


def batches(examples: Examples, chosen: list[int], chance: random.Random) -> Iterator[list[int]]:
    """Sentences of like length together, in an order of chance."""
    length = {s: examples.starts[s + 1] - examples.starts[s] for s in set(chosen)}
    order = sorted(chosen, key=lambda s: length[s] * (1 + 0.2 * chance.random()))
    groups: list[list[int]] = [[]]
    longest = 0
    for s in order:
        longest = max(longest, length[s])
        if groups[-1] and longest * (len(groups[-1]) + 1) > examples.settings["batch"]:
            groups.append([])
            longest = length[s]
        groups[-1].append(s)
    chance.shuffle(groups)
    yield from groups


def losses(network: Network, batch: Batch, drop: Dropout) -> tuple[Tensor, Tensor, Tensor, dict[str, int]]:
    x, tags = network.encode(batch.features, batch.flip, drop)
    flat = tags.reshape(-1, tags.shape[-1])
    tag_loss = F.cross_entropy(flat, batch.tags.reshape(-1), ignore_index=-1, reduction="sum")
    x = x.transpose(0, 1).contiguous()
    heads, hang = batch.heads.t(), (batch.words & ~batch.marks).t()
    sentences, steps = heads.shape
    scores = network.arcs(x, drop)
    no_head = torch.cat([~hang, torch.zeros(sentences, 1, dtype=torch.bool)], 1)
    scores = scores.masked_fill(no_head[:, None, :], NOWHERE)
    scores = scores.masked_fill(torch.eye(steps, steps + 1, dtype=torch.bool)[None], NOWHERE)
    where = torch.where(heads < 0, torch.full_like(heads, steps), heads)
    arc_loss = F.cross_entropy(scores[hang], where[hang], reduction="sum")
    relations = batch.relations.t()
    named = hang & (heads >= 0) & (relations >= 0)
    row, place = named.nonzero(as_tuple=True)
    head = heads[named]
    logits = network.relations(
        x.view(sentences * steps, -1), row * steps + place, row * steps + head, bucket(head - place), drop
    )
    relation_loss = F.cross_entropy(logits, relations[named], reduction="sum")
    with torch.no_grad():
        right_head = scores.argmax(-1)[hang] == where[hang]
        named_right = torch.zeros_like(hang)
        named_right[row, place] = logits.argmax(-1) == relations[named]
        named_right |= hang & (heads < 0)
        counts = {
            "words": int(batch.words.sum()),
            "tags": int((tags.argmax(-1) == batch.tags).sum()),
            "hung": int(hang.sum()),
            "heads": int(right_head.sum()),
            "both": int((right_head & named_right[hang]).sum()),
        }
    return tag_loss, arc_loss, relation_loss, counts


def rate_at(step: int, steps: int, settings: dict[str, Any]) -> float:
    """A short rise and half a cosine down."""
    warm = min(1.0, (step + 1) / settings["warmup"])
    return settings["rate"] * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps))))


def forget_words(features: Tensor, seen: Tensor, settings: dict[str, Any], chance: torch.Generator) -> Tensor:
    """Some words are known by their parts alone, rare ones more often (Kiperwasser and Goldberg 2016)."""
    word = features[..., 0]
    rate = settings["word_dropout"] + settings["rarity"] / (settings["rarity"] + seen[word])
    lost = torch.rand(word.shape, generator=chance) < rate
    return torch.cat([word.masked_fill(lost, 0)[..., None], features[..., 1:]], -1)


def sentences_of(examples: Examples) -> tuple[list[int], list[int]]:
    """Those that are learnt from, as often as each is read in a round, and those that are only tried on."""
    sizes = [end - start for start, end in zip(examples.starts, examples.starts[1:])]
    fits = [s for s, size in enumerate(sizes) if size <= examples.settings["longest"]]
    return [s for s in fits for _ in range(examples.times[s])], [s for s in fits if examples.times[s] == 0]


def counted(examples: Examples, sentences: list[int]) -> Tensor:
    """How often each word is met in a round, by its row."""
    places = torch.cat([torch.arange(examples.starts[s], examples.starts[s + 1]) for s in sentences])
    rows = examples.settings["tables"][0]["rows"]
    return torch.bincount(examples.features[places, 0], minlength=rows).float()


class Training:
    """The network, the average of its weights, and how far it has come."""

    def __init__(self, examples: Examples) -> None:
        settings = examples.settings
        torch.manual_seed(settings["seed"])
        self.examples, self.settings = examples, settings
        self.chance = random.Random(settings["seed"])
        self.generator = torch.Generator().manual_seed(settings["seed"])
        self.network = Network(settings)
        self.average = {name: value.detach().clone() for name, value in self.network.named_parameters()}
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(), settings["rate"], (0.9, 0.98), weight_decay=settings["decay"]
        )
        self.learnt, self.tried = sentences_of(examples)
        self.seen = counted(examples, self.learnt)
        self.steps = settings["epochs"] * sum(1 for _ in batches(examples, self.learnt, random.Random(0)))
        self.step = 0

    def round(self) -> Tensor:
        """Reads each sentence. -> losses of tags, heads and relations, a word."""
        total, words = torch.zeros(3), 0
        for sentences in batches(self.examples, self.learnt, self.chance):
            batch = batch_of(self.examples, sentences, self.chance)
            features = forget_words(batch.features, self.seen, self.settings, self.generator)
            drop = Dropout(self.settings, self.generator)
            *parts, counts = losses(self.network, replace(batch, features=features), drop)
            self._learn((self.settings["tag_share"] * parts[0] + parts[1] + parts[2]) / counts["words"])
            total += torch.stack([part.detach() for part in parts])
            words += counts["words"]
        return total / words

    def _learn(self, loss: Tensor) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.settings["clip"])
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(self.step, self.steps, self.settings)
        self.optimizer.step()
        self.step += 1
        keep = min(self.settings["keep"], self.step / (self.step + 10))
        with torch.no_grad():
            for name, value in self.network.named_parameters():
                self.average[name].mul_(keep).add_(value, alpha=1 - keep)

    def trial(self) -> str:
        """Shares right with the averaged weights, of greedy heads between gold's words."""
        now = {name: value.detach().clone() for name, value in self.network.named_parameters()}
        self.network.load_state_dict(self.average)
        sums: dict[str, int] = {}
        with torch.no_grad():
            for group in batches(self.examples, self.tried, random.Random(0)):
                batch = batch_of(self.examples, group, None)
                counts = losses(self.network, batch, Dropout(self.settings, None))[3]
                sums = {name: sums.get(name, 0) + count for name, count in counts.items()}
        self.network.load_state_dict(now)
        shares = (("tags", "words"), ("heads", "hung"), ("both", "hung"))
        return ", ".join(f"{part} {100 * sums[part] / sums[whole]:.2f}" for part, whole in shares)


def train(examples: Examples, folder: Path) -> None:
    training = Training(examples)
    began, epochs = time.time(), examples.settings["epochs"]
    for epoch in range(1, epochs + 1):
        told = ", ".join(f"{loss:.3f}" for loss in training.round().tolist())
        line = f"{time.time() - began:.0f} s  round {epoch} of {epochs}: losses {told}"
        if training.tried and (epoch % 5 == 0 or epoch == epochs):
            line += f"; right of 100: {training.trial()}"
        print(line, file=sys.stderr, flush=True)
        write(training.average, folder)


def write(weights: dict[str, Tensor], folder: Path) -> None:
    about = [{"name": name, "shape": list(value.shape)} for name, value in weights.items()]
    numbers = [value.float().contiguous().numpy().tobytes() for value in weights.values()]
    (folder / "weights.bin").write_bytes(b"".join(numbers))
    (folder / "weights.json").write_text(json.dumps(about))


if __name__ == "__main__":
    torch.set_num_threads(1)
    place = Path(sys.argv[1])
    train(read_examples(place), place)
